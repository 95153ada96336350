import type { GazetteDocument, Part } from '../../model/document.ts';
import { firstBy } from '../../model/first-by.ts';
import { perObject } from '../../model/per-object.ts';
import { findByNumber, namesOf, type CatalogueEntry } from './catalogue.ts';
import { expandIssuer, expandNumber } from './expand-issuer.ts';
import type { Citation } from '../citations/find-citations.ts';
import { endsText, report, type Collection, type Reading } from './resolving.ts';
import { isBareGenre } from './is-bare-genre.ts';
import { resolveBareGenre } from './resolve-bare-genre.ts';
import { isAct, isAfter, resolveByTitle } from './resolve-by-title.ts';
import { numberAgrees } from './told-edition.ts';
import type { Finding, Mention, Resolution } from './resolution.ts';
import { titleKey } from './title-key.ts';

/**
 * Leads the citations of one document to it itself, to another document of the collection, or nowhere (a mention).
 *
 * In this order: what a notice issues is its own; a number; a short name that the document defines; its own title and
 * those of its parts; a bare 文种 (《实施方案》) by the document's own or the only text cited before that ends so; titles
 * of the collection. Several answers are reported, and none is taken.
 */
export function resolveCitations(
  citations: readonly Citation[],
  document: GazetteDocument,
  collection: Collection,
): { resolutions: Resolution[]; findings: Finding[] } {
  const reading: Reading = {
    document,
    collection,
    own: namesOf(document),
    aliases: new Map(),
    done: [],
    endings: new Map(),
    findings: [],
  };
  for (const citation of citations) {
    const resolution = resolve(citation, reading);
    reading.done.push({ citation, resolution });
    if (citation.alias) reading.aliases.set(aliasKey(citation.alias), resolution);
  }
  return { resolutions: reading.done.map((d) => d.resolution), findings: reading.findings };
}

function resolve(citation: Citation, reading: Reading): Resolution {
  const { relation, title } = citation;
  const { document } = reading;
  const mention = toMention(citation, document);
  const nowhere: Resolution = { kind: 'mention', mention };
  // 现将《…》（国发〔2019〕1号）转发给你们: what another organ numbered is its own text.
  if (relation === 'promulgates' || (relation === 'forwards' && mention.docNumber === null)) {
    return { kind: 'self', part: issuedPart(document, mention.core) };
  }
  if (mention.docNumber !== null) {
    const numbered = resolveByNumber(citation, mention.docNumber, reading);
    if (numbered !== 'unknown') return numbered ?? nowhere;
  }
  if (title === null) return nowhere;
  const alias = reading.aliases.get(aliasKey(title));
  if (alias && !(alias.kind === 'self' && endsText(citation))) return alias;
  const mine = reading.own.get(mention.core) ?? nearlyOwn(mention.core, reading.own);
  if (mine && !endsText(citation) && numberAgrees(mention.docNumber, document))
    return { kind: 'self', part: mine.part };
  if (isBareGenre(title)) return resolveBareGenre(citation, mention, reading);
  return resolveByTitle(citation, mention, reading) ?? nowhere;
}

/** A citation as one of a text that is yet to be found. */
export function toMention({ title, issuer, docNumber, told, line }: Citation, document: GazetteDocument): Mention {
  const key = titleKey(title ?? '');
  const stated = issuer ?? key.issuer;
  return {
    core: key.core,
    title,
    issuer: stated && expandIssuer(stated, document.issuers),
    docNumber: docNumber && expandNumber(docNumber, document.issuers),
    date: told[0]?.date ?? null,
    from: document,
    line,
  };
}

/** Null where the number is known and leads nowhere for a reason that is reported. */
function resolveByNumber(citation: Citation, docNumber: string, reading: Reading): Resolution | null | 'unknown' {
  const found = findByNumber(reading.collection.catalogue, docNumber);
  const [only] = found;
  if (!only) return 'unknown';
  const { workOf } = reading.collection;
  if (found.some((other) => workOf(other) !== workOf(only))) {
    const message = `${citation.cite}（${docNumber}）：本库有${found.length}件同号的文件，未作链接。`;
    report(reading, 'link/ambiguous', citation, message);
    return null;
  }
  if (isAct(citation) && isAfter(only, reading.document)) {
    const lines = `本文件第${citation.line}行，${only.id}第${only.source.lines[0]}行`;
    const message = `${citation.cite}（${docNumber}）：它在本文件之后作出，不能由本文件废止或者修改（${lines}）。`;
    report(reading, 'link/order', citation, message);
    return null;
  }
  if (!found.some(({ id }) => id === reading.document.id))
    return { kind: 'document', document: only, part: null, told: true };
  if (!endsText(citation)) return { kind: 'self', part: null };
  const message = `${citation.cite}（${docNumber}）：文号是本文件自己的，而文中说它废止。`;
  report(reading, 'link/repeals-itself', citation, message);
  return null;
}

/** The part that a notice issues under a title; its only instrument where the title says it otherwise. */
function issuedPart(document: GazetteDocument, core: string): Part | null {
  // The first part is the notice, or has its title where the instrument is printed as an annex.
  const { named, instruments } = issuedParts(document);
  const [instrument, ...more] = instruments;
  return named.get(core) ?? (instrument && more.length === 0 ? instrument : null);
}

const issuedParts = perObject(({ parts }: GazetteDocument) => ({
  named: firstBy(parts.slice(1), (part) => titleKey(part.title).core),
  instruments: parts.filter((part) => part.role === 'instrument').slice(0, 2),
}));

/** Function words by which a document varies its own title. 例：落实《…》工作方案 · 关于落实〈…〉的工作方案 */
const RE_FUNCTION_WORDS = /关于|[的及和与、]/g;

function nearlyOwn(core: string, own: ReadonlyMap<string, CatalogueEntry>): CatalogueEntry | undefined {
  const bones = core.replace(RE_FUNCTION_WORDS, '');
  return bones === '' ? undefined : byBones(own).get(bones)?.[1];
}

const byBones = perObject((own: ReadonlyMap<string, CatalogueEntry>) =>
  firstBy([...own], ([name]) => name.replace(RE_FUNCTION_WORDS, '')),
);

function aliasKey(name: string): string {
  return name.replace(/[\s“”"《》〈〉]/g, '');
}
