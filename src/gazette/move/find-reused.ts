import type { GazetteDocument } from '../model/document.ts';
import { placesOf, type Place } from './places.ts';

/** An address that was published for one place and is that of another now: who linked to it is misled. */
export interface Reused {
  address: string;
  was: Place;
  is: Place;
}

/** The addresses on the ledger whose place has not one line in common with the one that had them before. */
export function findReused(
  ledger: readonly string[],
  before: readonly GazetteDocument[],
  after: readonly GazetteDocument[],
): Reused[] {
  const published = new Set(ledger);
  const now = new Map(after.flatMap(placesOf).map((place) => [place.address, place]));
  return before.flatMap(placesOf).flatMap((was) => {
    const is = now.get(was.address);
    const isReused = is?.sha256 === was.sha256 && published.has(was.address) && !share(was, is);
    return isReused ? [{ address: was.address, was, is }] : [];
  });
}

function share({ lines }: Place, { lines: others }: Place): boolean {
  return lines.some(([from, to]) => others.some(([first, last]) => from <= last && first <= to));
}
