import type { GazetteDocument } from '../../model/document.ts';
import { numberKey } from '../../scan/doc-number.ts';
import { genreIs, genreOf } from '../../scan/genre.ts';
import { isOffice } from '../../scan/roster.ts';
import { mayBeSameIssuer, titleKey } from '../targets/title-key.ts';
import { areNear, madeOn, originOf } from './text-dates.ts';

/** A work of which the collection has the text. */
export interface TextWork {
  core: string;
  /** In order of time; those of which no day is known stand last. */
  editions: Printed[];
}

/** One text of a work: the document that prints it, and others that print the same. */
export interface Printed {
  main: GazetteDocument;
  reprints: GazetteDocument[];
}

/**
 * Documents put together that print one work, a law with its later editions, and those of them that print one text.
 *
 * Two texts of one name and organ are one work where their histories begin with the same day, or where nothing tells
 * them apart: neither another number nor a sentence by which one ends the other. What does not last, a notice, a
 * decision, is the same only under the same number or day, whatever it is called.
 *
 * @param endsNamesake whether a document repeals a text of its own name
 */
export function groupDocuments(
  documents: readonly GazetteDocument[],
  endsNamesake: (document: GazetteDocument) => boolean,
): TextWork[] {
  const works: { core: string; members: GazetteDocument[] }[] = [];
  const byCore = new Map<string, (typeof works)[number][]>();
  for (const document of documents.toSorted(inTime)) {
    const core = coreOf(document);
    const alike = byCore.get(core) ?? [];
    const known = alike.find(({ members }) => members.every((member) => areOne(member, document, endsNamesake)));
    if (known) known.members.push(document);
    else {
      const work = { core, members: [document] };
      works.push(work);
      byCore.set(core, [...alike, work]);
    }
  }
  return works.map(({ core, members }) => ({ core, editions: editionsOf(members) }));
}

/** The name of what a document is about: what an order or a notice gives out, else its own. */
export function coreOf({ shortTitle, title }: Pick<GazetteDocument, 'shortTitle' | 'title'>): string {
  return titleKey(shortTitle).core || titleKey(title).core;
}

function areOne(a: GazetteDocument, b: GazetteDocument, endsNamesake: (document: GazetteDocument) => boolean): boolean {
  if (!issuersAgree(a, b) && !tellsOf(a, b) && !tellsOf(b, a)) return false;
  if (isSameText(a, b)) return true;
  if (!genreIs(genreOf(a.shortTitle), 'lasts')) return false;
  const [from, to] = [originOf(a), originOf(b)];
  if (from !== null && to !== null) return areNear(from, to) && (hasHistory(a) || hasHistory(b));
  if (endsNamesake(a) || endsNamesake(b)) return false;
  if (from !== null || to !== null) return isWithin(from === null ? b : a, from === null ? a : b);
  return a.docNumber === null || b.docNumber === null;
}

/** One text in two gazettes: the same number, or the same day where one prints none. */
export function isSameText(a: GazetteDocument, b: GazetteDocument): boolean {
  const isSameDay = madeOn(a) !== null && madeOn(a) === madeOn(b);
  if (a.docNumber === null || b.docNumber === null) return isSameDay;
  return numberKey(a.docNumber) === numberKey(b.docNumber) && (isSameDay || madeOn(a) === null || madeOn(b) === null);
}

/**
 * Whether the history of a text names the order by which the other was given out: what a ministry issued with approval
 * another organ may amend. 例：1999年5月12日国务院批准　1999年5月25日民政部令第14号发布　根据2023年7月20日《国务院关于…的决定》修订
 */
function tellsOf({ events }: GazetteDocument, { docNumber }: GazetteDocument): boolean {
  if (docNumber === null) return false;
  return events.some(({ number }) => number !== null && numberKey(number) === numberKey(docNumber));
}

/** Whether a text without history can be one of those that the history of the other tells of. */
function isWithin(told: GazetteDocument, other: GazetteDocument): boolean {
  const [origin, day] = [originOf(told), madeOn(other)];
  return origin === null || day === null || day >= origin || areNear(origin, day);
}

/** Tells more than one making. */
function hasHistory({ events }: GazetteDocument): boolean {
  return events.some(({ kind }) => kind === 'amended' || kind === 'revised');
}

function issuersAgree(a: GazetteDocument, b: GazetteDocument): boolean {
  const [makers, others] = [makersOf(a), makersOf(b)];
  if (makers.length === 0 || others.length === 0) return true;
  return makers.some((one) => others.some((other) => mayBeSameIssuer(plain(one), plain(other))));
}

/** The organs of which a text may be; an office gives out what others have made. 例：not 中华人民共和国主席 */
function makersOf({ issuers }: GazetteDocument): string[] {
  return issuers.filter((name) => !isOffice(name));
}

/** The congress and its committee make the laws of one state. */
function plain(issuer: string): string {
  return issuer.replace(/^中华人民共和国/, '').replace(/常务委员会$/, '');
}

function editionsOf(members: readonly GazetteDocument[]): Printed[] {
  const editions: Printed[] = [];
  for (const document of members) {
    const same = editions.find(({ main }) => isSameText(main, document));
    if (same) same.reprints.push(document);
    else editions.push({ main: document, reprints: [] });
  }
  return editions;
}

/** Days first to last; without day at the end, by id. */
function inTime(a: GazetteDocument, b: GazetteDocument): number {
  const [x, y] = [madeOn(a) ?? '9999', madeOn(b) ?? '9999'];
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
}
