import type { GazetteDocument } from '../model/document.ts';
import { seatNameOf } from '../scan/seats.ts';

/** The place whose organs a document means by 区教委: 北京市海淀区; null where nothing tells. */
export type PlaceOf = (document: Pick<GazetteDocument, 'issuers' | 'shortTitle'>) => string | null;

/** Learns the places of a collection from those who issue its documents: one without an issuer has it in its title. */
export function placesIn(documents: readonly Pick<GazetteDocument, 'issuers'>[]): PlaceOf {
  const known = new Set(documents.map(({ issuers: [first = ''] }) => seatNameOf(first)).filter((seat) => seat !== ''));
  return ({ issuers, shortTitle }) => {
    const seat = seatNameOf(issuers[0] ?? '');
    if (seat !== '') return seat;
    const named = seatNameOf(shortTitle);
    const [only = null, ...others] = [...known].filter((place) => named !== '' && place.endsWith(named));
    return others.length === 0 ? only : null;
  };
}
