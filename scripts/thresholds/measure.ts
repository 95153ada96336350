import { globSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { wordsOf, type ConvertedGazette } from '../../src/gazette/convert-gazette.ts';
import { LIMITS, type Limit, type LimitName } from '../../src/gazette/limits/limits.ts';
import { boundOf, moveLimit } from '../../src/gazette/limits/within.ts';
import { linkCollection, type LinkedCollection } from '../../src/gazette/link/link-collection.ts';
import { convertFileAgain } from '../../tests/helpers/convert-file.ts';
import type { Side } from '../../tests/limits/proofs.ts';
import { crossingsOf, type Crossing } from './candidates.ts';
import { noteAsked, type Asked } from './note-asked.ts';

/** Something that is read, what came of it, and what limits were asked about. */
interface Reading<T> {
  read: () => T;
  result: T;
  asked: Asked;
}

/**
 * Measures in the gazettes of `seeds/` the value nearest to a limit that decides anything, within it and beyond it:
 * with the limit moved past it a document would read otherwise. Null where none does.
 */
export function measureSeeds(): (name: LimitName) => [within: number | null, beyond: number | null] {
  const files = globSync('seeds/*.txt').sort();
  const gazettes = files.map(convertFileAgain);
  const conversions = files.map((file) => observed(() => shown(convertFileAgain(file))));
  const links = observed(() => linked(gazettes));
  const readings: Reading<unknown>[] = [...conversions, links];
  return (name) => {
    const limit: Limit = LIMITS[name];
    const sides: [Side, Side] = 'least' in limit ? ['higher', 'lower'] : ['lower', 'higher'];
    const asking = readings.filter(({ asked }) => asked.has(name));
    return sides.map((side) => nearestDeciding(name, side, asking)) as [number | null, number | null];
  };
}

function nearestDeciding(name: LimitName, side: Side, readings: readonly Reading<unknown>[]): number | null {
  const limit: Limit = LIMITS[name];
  const measured = new Set(readings.flatMap(({ asked }) => [...(asked.get(name) ?? [])]));
  const isCompared = [...measured].some((value) => value !== null);
  if (!isCompared && side === 'higher') return null;
  const crossings = isCompared ? crossingsOf(limit, side, measured) : reachesOf(limit);
  const decides = ({ to }: Crossing): boolean => readings.some((reading) => changes(reading, name, to));
  const farthest = crossings.at(-1);
  if (!farthest || !decides(farthest)) return null;
  let [near, far] = [0, crossings.length - 1];
  while (near < far) {
    const middle = Math.floor((near + far) / 2);
    if (crossings[middle] && decides(crossings[middle])) far = middle;
    else near = middle + 1;
  }
  return crossings[far]?.value ?? null;
}

/** How far a rule may look less than it does: what is needed is one farther. */
function reachesOf(limit: Limit): Crossing[] {
  const bound = boundOf(limit);
  return Array.from({ length: bound }, (_, i) => ({ value: bound - i, to: bound - 1 - i }));
}

function changes({ read, result }: Reading<unknown>, name: LimitName, to: number): boolean {
  const restore = moveLimit(name, to);
  try {
    return !isDeepStrictEqual(read(), result);
  } catch {
    return true; // It is no gazette any more.
  } finally {
    restore();
  }
}

function observed<T>(read: () => T): Reading<T> {
  const { asked, stop } = noteAsked();
  const result = read();
  stop();
  return { read, result, asked };
}

/** What readers see of a gazette. */
function shown({ documents, issue }: ConvertedGazette): Pick<ConvertedGazette, 'documents' | 'issue'> {
  return { documents, issue };
}

function linked(gazettes: readonly ConvertedGazette[]): LinkedCollection {
  const documents = gazettes.flatMap((gazette) => gazette.documents);
  return linkCollection(documents, { asOf: '2026-01-01', words: wordsOf(gazettes) });
}
