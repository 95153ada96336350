import type { GazetteDocument } from '../../model/document.ts';
import type { IsoDate } from '../../model/values.ts';
import { numberKey } from '../../scan/doc-number.ts';
import type { Citation } from '../citations/find-citations.ts';
import { areNear, daysOf, madeOn, originOf } from '../works/text-dates.ts';
import type { Printed } from '../works/group-documents.ts';

/** What a citation says of the text that it means: when it was made, under which number. */
export type Told = Pick<Citation, 'told' | 'docNumber'>;

/**
 * Whether a document can be a text of the work that is told of. A day or number that is given on one side only says
 * nothing; of those given on both one must agree.
 */
export function mayBeTold({ told, docNumber }: Told, document: GazetteDocument): boolean {
  return numberAgrees(docNumber, document) && dayAgrees(told, document);
}

/** Whether a number is the document's or that of its history, or says at least no other year. */
export function numberAgrees(docNumber: string | null, document: GazetteDocument): boolean {
  if (docNumber === null) return true;
  const own = numbersOf(document);
  if (own.length > 0) return own.includes(numberKey(docNumber));
  const year = /((?:19|20)\d{2})[〕年]/.exec(docNumber)?.[1];
  const made = madeOn(document);
  return year === undefined || made === null || Math.abs(Number(made.slice(0, 4)) - Number(year)) <= 1;
}

function numbersOf({ docNumber, events }: GazetteDocument): string[] {
  return [docNumber, ...events.map(({ number }) => number)].flatMap((number) =>
    number === null ? [] : [numberKey(number)],
  );
}

function dayAgrees(told: Told['told'], document: GazetteDocument): boolean {
  const days = daysOf(document);
  const making = told.filter(({ kind }) => kind !== 'effective');
  if (making.length === 0 || days.size === 0) return true;
  if (making.some(({ date }) => days.has(date))) return true;
  // The day of a signature is not that of an adoption: then they are near.
  const [first] = making;
  const origin = originOf(document) ?? document.dateSigned;
  return first !== undefined && origin !== null && document.events.length < 2 && areNear(first.date, origin);
}

/**
 * The edition that a citation names by the day of its last amendment or by its number; undefined where it names none,
 * null where the collection lacks the one that it names.
 */
export function namedEdition({ told, docNumber }: Told, editions: readonly Printed[]): Printed | null | undefined {
  const making = told.filter(({ kind }) => kind !== 'effective');
  const last = making.at(-1);
  const byDay = last && editions.find(({ main }) => madeOn(main) === last.date);
  if (byDay) return byDay;
  const byNumber =
    docNumber === null
      ? undefined
      : editions.find(({ main }) => main.docNumber !== null && numberKey(main.docNumber) === numberKey(docNumber));
  if (byNumber) return byNumber;
  const isLater = last !== undefined && (last.kind === 'amended' || last.kind === 'revised');
  return isLater ? null : undefined;
}

/**
 * Of the editions of a work the one that held on a day: the newest made by then. What amends or repeals was made after
 * what it changes. Where all are younger, the first, for a text is not older than what it cites.
 */
export function editionOn(day: IsoDate | null, editions: readonly Printed[], isAct: boolean): Printed | undefined {
  if (day === null) return editions.findLast(({ main }) => madeOn(main) !== null) ?? editions[0];
  const before = editions.findLast(({ main }) => {
    const made = madeOn(main);
    return made !== null && (isAct ? made < day : made <= day);
  });
  return before ?? editions[0];
}
