import type { GazetteDocument } from '../../model/document.ts';
import type { CatalogueEntry } from './catalogue.ts';
import type { Citation } from '../citations/find-citations.ts';
import { madeOn, originOf } from '../works/text-dates.ts';
import type { TextWork } from '../works/group-documents.ts';
import { endsText, report, type Reading } from './resolving.ts';
import type { Mention, Resolution } from './resolution.ts';
import { editionOn, mayBeTold, namedEdition } from './told-edition.ts';
import { mayBeSameIssuer } from './title-key.ts';

/**
 * The text of the collection that has the title: of another work than the citing one, of no other number, day or
 * issuer, and not made after the citing text where that ends or changes it. Of several editions the one that is told,
 * else the one that held. Null where there is none, or texts of more than one work, which is reported.
 */
export function resolveByTitle(citation: Citation, mention: Mention, reading: Reading): Resolution | null {
  const { collection } = reading;
  const { byCore, byEditionless } = collection.catalogue;
  const named = byCore.get(mention.core) ?? byEditionless.get(mention.core) ?? [];
  const agreeing = named.filter((entry) => agrees(entry, citation, mention, reading));
  const main = agreeing.filter((entry) => entry.part?.role !== 'annex');
  const candidates = main.length > 0 ? main : agreeing;
  const works = Map.groupBy(candidates, ({ document }) => collection.workOf(document));
  const [only, ...others] = inForce([...works.keys()], citation, mention, reading);
  if (!only) return null;
  if (others.length > 0) {
    const names = [only, ...others].map(({ editions: [first] }) => first?.main.docNumber ?? first?.main.id).join('、');
    const message = `${citation.cite}：本库有${others.length + 1}件同名的文件（${names}），未作链接。`;
    report(reading, 'link/ambiguous', citation, message);
    return null;
  }
  return resolveInWork(only, works.get(only) ?? [], citation, reading.document);
}

/** The edition of a work that a citation means. */
function resolveInWork(
  work: TextWork,
  entries: readonly CatalogueEntry[],
  citation: Citation,
  from: GazetteDocument,
): Resolution {
  const told = namedEdition(citation, work.editions);
  if (told === null) return { kind: 'work', work };
  const edition = told ?? editionOn(madeOn(from), work.editions, isAct(citation));
  const documents = edition ? [edition.main, ...edition.reprints] : [];
  const entry = entries.find(({ document }) => documents.includes(document)) ?? entries[0];
  if (!entry) return { kind: 'work', work };
  return { kind: 'document', document: entry.document, part: entry.part, told: told !== undefined };
}

function agrees(entry: CatalogueEntry, citation: Citation, mention: Mention, reading: Reading): boolean {
  const { document, collection } = reading;
  const isOwn = collection.workOf(entry.document) === collection.workOf(document);
  if (entry.document.id === document.id || (isOwn && isAct(citation))) return false;
  if (!issuerAgrees(mention.issuer, entry) || !mayBeTold({ ...citation, docNumber: mention.docNumber }, entry.document))
    return false;
  return !isAct(citation) || !isAfter(entry.document, document);
}

/** Whether a citation says what becomes of the text: an older text never says it of a newer one. */
export function isAct(citation: Citation): boolean {
  return endsText(citation) || (citation.relation === 'amends' && citation.sense === null);
}

/** Whether a text, all editions of it, was made after another; not known without days. */
export function isAfter(document: GazetteDocument, other: GazetteDocument): boolean {
  const [first, made] = [originOf(document) ?? madeOn(document), madeOn(other)];
  return first !== null && made !== null && first > made;
}

function issuerAgrees(issuer: string | null, { issuers }: CatalogueEntry): boolean {
  if (issuer === null || issuers.length === 0) return true;
  const plain = (name: string): string => name.replace(/^中华人民共和国/, '');
  return (
    issuers.some((name) => mayBeSameIssuer(plain(issuer), plain(name))) || mayBeSameIssuer(issuer, issuers.join(''))
  );
}

/**
 * Of several works of one name the one whose text was the newest when the citing document was made. A single one that
 * is younger than its citation is taken, unless an earlier text is known to have existed.
 */
function inForce(
  works: readonly TextWork[],
  citation: Citation,
  mention: Mention,
  { document, collection }: Reading,
): readonly TextWork[] {
  const made = madeOn(document);
  const hadEarlier = collection.repealedCores.has(mention.core) && !endsText(citation);
  const first = ({ editions: [edition] }: TextWork): string | null =>
    edition ? (originOf(edition.main) ?? madeOn(edition.main)) : null;
  if (made === null || works.some((work) => first(work) === null) || (works.length < 2 && !hadEarlier)) return works;
  const earlier = works.filter((work) => (first(work) ?? '') <= made);
  const newest = earlier
    .map((work) => first(work) ?? '')
    .sort()
    .at(-1);
  return earlier.filter((work) => first(work) === newest);
}
