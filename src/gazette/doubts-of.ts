import type { GazetteDocument } from './model/document.ts';
import type { Doubt } from './model/gazette-issue.ts';
import type { Run } from './model/source.ts';
import { publishable } from './text/characters.ts';

/** Characters round those in doubt, so that they are found in print. */
const AROUND = 10;

/** The characters of a gazette of which the program that recognised them was not sure, with those round them. */
export function doubtsOf({ source }: Pick<Run, 'source'>, documents: readonly GazetteDocument[]): Doubt[] {
  return source.lines.flatMap(({ n, raw, kind, doubtful = [] }) => {
    if (kind !== 'text' && kind !== 'row') return [];
    const document = documents.find((d) => d.source.lines[0] <= n && n <= d.source.lines[1])?.id ?? null;
    return runsOf(doubtful).map(([start, end]) => ({
      line: n,
      column: start + 1,
      found: publishable(raw.slice(start, end)),
      before: publishable(raw.slice(Math.max(0, start - AROUND), start)),
      after: publishable(raw.slice(end, end + AROUND)),
      document,
    }));
  });
}

/** Places that follow each other as one stretch, half-open. */
function runsOf(places: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last?.[1] === place) last[1]++;
    else runs.push([place, place + 1]);
  }
  return runs;
}
