import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import type { ReusedAddress } from '../../src/gazette/model/reused.ts';
import type { IsoDate } from '../../src/gazette/model/values.ts';
import { findReused } from '../../src/gazette/move/find-reused.ts';
import { findPlace, placesOf, type Place } from '../../src/gazette/move/places.ts';
import { parseEntries } from '../../src/read-entries.ts';
import { REUSED } from '../../src/read-reused.ts';
import { editEntries } from './edit-entries.ts';

/** So much of the words of before tells them from others. */
const LONGEST_WORDS = 40;

/**
 * What `reused.yaml` has to say once documents take the place of those in `content`: addresses on the ledger that are
 * those of other words now, until they are led back.
 *
 * @param ledger every address that was ever published
 * @returns the entries, and the text of the file; null where that stays as it is
 * @throws {EntriesError} where the file cannot be read
 */
export function keepReused(
  content: string,
  ledger: readonly string[],
  before: readonly GazetteDocument[],
  after: readonly GazetteDocument[],
  asOf: IsoDate,
): { entries: ReusedAddress[]; text: string | null } {
  const file = join(content, REUSED.name);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const known = parseEntries(text, REUSED);
  const places = new Map(after.flatMap(placesOf).map((place) => [place.address, place]));
  const listed = new Set(known.map(({ address }) => address));
  const added = findReused(ledger, before, after)
    .filter(({ address }) => !listed.has(address))
    .map(({ was }) => entryOf(was, [...places.values()], asOf));
  const entries = [...known, ...added].filter(({ address, was }) => {
    const place = places.get(address);
    return place !== undefined && wordsOf(place) !== was;
  });
  const isSame = JSON.stringify(entries) === JSON.stringify(known);
  return { entries, text: isSame ? null : editEntries(text, entries, REUSED) };
}

function entryOf(was: Place, places: readonly Place[], asOf: IsoDate): ReusedAddress {
  const now = findPlace(
    was,
    places.filter(({ sha256, address }) => sha256 === was.sha256 && address !== was.address),
  );
  return {
    address: was.address,
    since: asOf,
    was: wordsOf(was),
    ...(now !== null && { now: now.address }),
  };
}

function wordsOf({ text }: Place): string {
  return text.replace(/\s+/gu, ' ').slice(0, LONGEST_WORDS);
}
