import type { GazetteDocument, Part } from '../model/document.ts';
import { genreOf } from '../text/genre.ts';
import { findByNumber, namesOf, type Catalogue, type CatalogueEntry } from './catalogue.ts';
import { expandIssuer } from './expand-issuer.ts';
import type { Citation } from './find-citations.ts';
import { numberKey } from './find-numbers.ts';
import { mayBeSameIssuer, titleKey } from './title-key.ts';

/** A text known only from being cited, as one citation knows it. Mentions of one text become one work. */
export interface Mention {
  core: string;
  /** As cited, without 《》; null for a bare number. */
  title: string | null;
  issuer: string | null;
  docNumber: string | null;
  /** The document that cites. */
  from: GazetteDocument;
  line: number;
}

export type Resolution =
  | { kind: 'self'; part: Part | null }
  | { kind: 'document'; document: GazetteDocument; part: Part | null }
  | { kind: 'mention'; mention: Mention };

export interface Finding {
  rule: 'link/ambiguous' | 'link/unresolved' | 'link/repeals-itself';
  document: string;
  line: number;
  message: string;
}

export interface Collection {
  catalogue: Catalogue;
  /** Cores of titles of which a citation repeals an earlier edition. */
  repealedCores: ReadonlySet<string>;
}

/**
 * Leads the citations of one document to it itself, to another document of the collection, or nowhere (a mention).
 *
 * In this order: what a notice issues is its own; a number; a short name that the document defines; its own title and
 * those of its parts; titles of the collection; a bare 文种 (《实施方案》) by the document's own or the only text cited
 * before that ends so. Several answers are reported, and none is taken.
 */
export function resolveCitations(
  citations: readonly Citation[],
  document: GazetteDocument,
  collection: Collection,
): { resolutions: Resolution[]; findings: Finding[] } {
  const resolutions: Resolution[] = [];
  const findings: Finding[] = [];
  const aliases = new Map<string, Resolution>();
  const own = namesOf(document);
  const find = (rule: Finding['rule'], citation: Citation, message: string) =>
    findings.push({ rule, document: document.id, line: citation.line, message });

  for (const [i, citation] of citations.entries()) {
    const resolution = resolve(citation, i);
    resolutions.push(resolution);
    if (citation.alias) aliases.set(aliasKey(citation.alias), resolution);
  }
  return { resolutions, findings };

  function resolve(citation: Citation, i: number): Resolution {
    const { relation, title, docNumber } = citation;
    const ends = relation === 'repeals' || relation === 'replaces';
    const { core, issuer } = titleKey(title ?? '');
    const stated = citation.issuer ?? issuer;
    const mention: Resolution = {
      kind: 'mention',
      mention: {
        core,
        title,
        issuer: stated && expandIssuer(stated, document.issuers),
        docNumber,
        from: document,
        line: citation.line,
      },
    };
    // 现将《…》（国发〔2019〕1号）转发给你们: what another organ numbered is its own text.
    const issued = relation === 'promulgates' || (relation === 'forwards' && docNumber === null);
    if (issued) return { kind: 'self', part: issuedPart(document, core) };
    if (docNumber) {
      const numbered = findByNumber(collection.catalogue, docNumber);
      const [only] = numbered;
      if (only && numbered.length === 1 && only.id !== document.id)
        return { kind: 'document', document: only, part: null };
      if (only && numbered.length > 1) {
        find(
          'link/ambiguous',
          citation,
          `${citation.cite}（${docNumber}）：本库有${numbered.length}件同号的文件，未作链接。`,
        );
        return mention;
      }
      if (only && ends) {
        find('link/repeals-itself', citation, `${citation.cite}（${docNumber}）：文号是本文件自己的，而文中说它废止。`);
        return mention;
      }
      if (only) return { kind: 'self', part: null };
    }
    if (title === null) return mention;
    const alias = aliases.get(aliasKey(title));
    if (alias) return alias;
    const mine = own.get(core) ?? nearlyOwn(core, own);
    if (mine && !ends && numberAgrees(docNumber, document)) return { kind: 'self', part: mine.part };
    const bare = isBareGenre(title);
    if (bare) return resolveBareGenre(citation, i, mention);
    return resolveByTitle(citation, core, stated, mention);
  }

  function resolveByTitle(citation: Citation, core: string, issuer: string | null, mention: Resolution): Resolution {
    const named = collection.catalogue.byCore.get(core) ?? collection.catalogue.byEditionless.get(core) ?? [];
    const agreeing = named.filter(
      (entry) =>
        entry.document.id !== document.id &&
        numberAgrees(citation.docNumber, entry.document) &&
        issuerAgrees(issuer, entry, document),
    );
    const main = agreeing.filter((entry) => entry.part?.role !== 'annex');
    const candidates = main.length > 0 ? main : agreeing;
    const inForce = editionOf(candidates, document, collection.repealedCores.has(core));
    if (inForce.length > 1) {
      const names = inForce.map((entry) => entry.document.docNumber ?? entry.document.id).join('、');
      find('link/ambiguous', citation, `${citation.cite}：本库有${inForce.length}件同名的文件（${names}），未作链接。`);
    }
    const [only] = inForce;
    return only && inForce.length === 1 ? { kind: 'document', document: only.document, part: only.part } : mention;
  }

  function resolveBareGenre(citation: Citation, i: number, mention: Resolution): Resolution {
    const name = (citation.title ?? '').replace(/\s/g, '');
    const mine = document.parts.find((part) => part.role === 'instrument' && endsWith(part.title, name));
    const before = resolutions.filter((_, k) => k < i && endsWith(citations[k]?.title ?? '', name));
    const [target, ...others] = distinct([...(mine ? [{ kind: 'self', part: mine } as const] : []), ...before]);
    if (target && others.length === 0) return target;
    const count = others.length + (target ? 1 : 0);
    if (count > 1)
      find('link/ambiguous', citation, `${citation.cite}：上文有${count}件以“${name}”结尾的文件，未作链接。`);
    else find('link/unresolved', citation, `${citation.cite}：简称未作说明，上文也没有以“${name}”结尾的文件。`);
    // Two documents' undefined 《办法》 are not one text.
    if (mention.kind === 'mention') mention.mention.core = `${name}@${document.id}`;
    return mention;
  }
}

/** The part that a notice issues under a title; its only instrument where the title says it otherwise. */
function issuedPart(document: GazetteDocument, core: string): Part | null {
  const [instrument, ...more] = document.parts.filter((part) => part.role === 'instrument');
  const named = document.parts.find((part) => part.role !== 'notice' && titleKey(part.title).core === core);
  return named ?? (instrument && more.length === 0 ? instrument : null);
}

/** Function words by which a document varies its own title. 例：落实《…》工作方案 · 关于落实〈…〉的工作方案 */
const RE_FUNCTION_WORDS = /关于|[的及和与、]/g;

function nearlyOwn(core: string, own: ReadonlyMap<string, CatalogueEntry>): CatalogueEntry | undefined {
  const bones = core.replace(RE_FUNCTION_WORDS, '');
  if (bones === '') return undefined;
  return [...own].find(([name]) => name.replace(RE_FUNCTION_WORDS, '') === bones)?.[1];
}

function numberAgrees(docNumber: string | null, document: GazetteDocument): boolean {
  return docNumber === null || document.docNumber === null || numberKey(docNumber) === numberKey(document.docNumber);
}

function issuerAgrees(issuer: string | null, entry: CatalogueEntry, from: GazetteDocument): boolean {
  if (issuer === null || entry.issuers.length === 0) return true;
  const full = expandIssuer(issuer, from.issuers);
  return entry.issuers.some((name) => mayBeSameIssuer(full, name)) || mayBeSameIssuer(full, entry.issuers.join(''));
}

/**
 * Of several editions under one title the one that was the newest when the citing document was signed. A single
 * document that is younger than its citation is taken, unless an earlier edition is known to have existed.
 */
function editionOf(
  candidates: readonly CatalogueEntry[],
  from: GazetteDocument,
  hadEarlier: boolean,
): readonly CatalogueEntry[] {
  const signed = from.dateSigned;
  const dated = candidates.every((entry) => entry.document.dateSigned !== null);
  if (signed === null || !dated || (candidates.length < 2 && !hadEarlier)) return candidates;
  const earlier = candidates.filter((entry) => (entry.document.dateSigned ?? '') <= signed);
  const newest = earlier
    .map((entry) => entry.document.dateSigned ?? '')
    .sort()
    .at(-1);
  return earlier.filter((entry) => entry.document.dateSigned === newest);
}

/** Attributes that make no name. 例：《实施方案》 · 《暂行办法》 · 《三年行动计划》 */
const RE_ATTRIBUTES = /^(?:本|该|总体|实施|行动|工作|管理|指导|若干|暂行|试行|三年|专项|建设|发展|整治|操作)*$/;

/** Whether a title is no more than a 文种: it names a text only where a text before is meant. */
export function isBareGenre(title: string): boolean {
  const plain = title.replace(/\s/g, '');
  const genre = genreOf(plain);
  return genre !== null && RE_ATTRIBUTES.test(plain.slice(0, plain.length - genre.length));
}

function endsWith(title: string, name: string): boolean {
  const plain = title.replace(/\s/g, '').replace(/》$/, '');
  return plain !== name && plain.replace(/(?:[（(][^（()）]*[)）])+$/, '').endsWith(name);
}

function distinct(resolutions: readonly Resolution[]): Resolution[] {
  const seen = new Map<string, Resolution>();
  for (const r of resolutions) {
    const key = r.kind === 'self' ? 'self' : r.kind === 'document' ? `d ${r.document.id}` : `m ${r.mention.core}`;
    if (!seen.has(key)) seen.set(key, r);
  }
  return [...seen.values()];
}

function aliasKey(name: string): string {
  return name.replace(/[\s“”"《》〈〉]/g, '');
}
