import { basename } from 'node:path';
import type { Progress } from '../progress.ts';
import type { ConvertedSeed } from './convert-seed.ts';
import { describeFailure } from './describe-failure.ts';
import type { Seed } from './find-seeds.ts';
import type { Refusal } from './refusal.ts';
import { onThreads } from './threads.ts';

/** A gazette of half a megabyte takes two seconds, the largest that is read some twenty. */
const MAX_SECONDS = 120;

/** Converts each gazette by itself; those that cannot be are left out, and `refusals` says why. */
export async function convertSeeds(
  seeds: readonly Seed[],
  progress: Progress,
  refusals: Refusal[],
  seconds = MAX_SECONDS,
): Promise<ConvertedSeed[]> {
  progress.start(seeds.length);
  const outcomes = await onThreads(seeds, async (seed, thread) => {
    const outcome = await thread.run('convert', seed, seconds);
    progress.step(basename(seed.file));
    return outcome;
  });
  const converted = new Map<string, ConvertedSeed>();
  for (const [i, seed] of seeds.entries()) {
    const outcome = outcomes[i];
    if (!outcome) continue;
    if ('failure' in outcome) refusals.push(describeFailure(outcome.failure, seed.file));
    else if ('refusals' in outcome.result) refusals.push(...outcome.result.refusals);
    else addUnlessTaken(converted, outcome.result, seed, refusals);
  }
  return [...converted.values()];
}

/** Two files whose names fold to one id would overwrite each other: the first has it. */
function addUnlessTaken(
  converted: Map<string, ConvertedSeed>,
  gazette: ConvertedSeed,
  { file, sidecarFile }: Seed,
  refusals: Refusal[],
): void {
  const { id } = gazette.issue;
  const other = converted.get(id);
  if (!other) converted.set(id, gazette);
  else {
    const message = `与 ${other.issue.source.file} 的编号同为 ${id}，请改名，或在 ${sidecarFile} 里写 id: …`;
    refusals.push({ file, line: 1, message, rule: 'read/name' });
  }
}
