import { anyOf, fromWords } from '../../lexicon/words.ts';
import type { GazetteDocument, Part } from '../../model/document.ts';
import { perObject } from '../../model/per-object.ts';
import { numberKey } from '../../scan/doc-number.ts';
import { amendedParts } from '../works/amended-texts.ts';
import { isBareGenre } from './is-bare-genre.ts';
import { titleKey } from './title-key.ts';
import { within } from '../../limits/within.ts';

/** A name by which a document of the collection may be cited. */
export interface CatalogueEntry {
  document: GazetteDocument;
  /** The instrument or annex that has the name; null where it is the whole document. */
  part: Part | null;
  /** Organs of the name; empty where the title does not say (a forwarded instrument). */
  issuers: readonly string[];
}

/** The collection by what citations give: numbers and titles. */
export interface Catalogue {
  byNumber: ReadonlyMap<string, readonly GazetteDocument[]>;
  /** By `core` of `titleKey`. */
  byCore: ReadonlyMap<string, readonly CatalogueEntry[]>;
  /** By `core` without its edition: 负面清单（2018年版） under 负面清单. */
  byEditionless: ReadonlyMap<string, readonly CatalogueEntry[]>;
  /** Documents whose number is a range, 海政任〔2017〕130-〔2018〕73号, by its code. */
  ranges: ReadonlyMap<string, readonly GazetteDocument[]>;
}

const reForwards = fromWords(() => new RegExp(anyOf('verbs', 'forward')));
/** 例：(2018版) · (2019本) · (2017修订) */
const RE_EDITION = /\(\d{4}(?:[版本]|修[订正])\)$/;

export function buildCatalogue(documents: readonly GazetteDocument[]): Catalogue {
  const byNumber = new Map<string, GazetteDocument[]>();
  const byCore = new Map<string, CatalogueEntry[]>();
  const byEditionless = new Map<string, CatalogueEntry[]>();
  for (const document of documents) {
    if (document.docNumber) push(byNumber, numberKey(document.docNumber), document);
    for (const [core, entry] of namesOf(document)) {
      push(byCore, core, entry);
      if (RE_EDITION.test(core)) push(byEditionless, core.replace(RE_EDITION, ''), entry);
    }
  }
  const ranges = documents.filter((d) => d.docNumber?.includes('-'));
  return { byNumber, byCore, byEditionless, ranges: Map.groupBy(ranges, (d) => codeOf(d.docNumber ?? '')) };
}

/** Cores under which `document` and what it issues are known, each once; the document before its annexes. */
export const namesOf = perObject((document: GazetteDocument): ReadonlyMap<string, CatalogueEntry> => {
  const names = new Map<string, CatalogueEntry>();
  const add = (title: string, part: Part | null, issuers: readonly string[]) => {
    const { core } = titleKey(title);
    // What an annex is called, 申请表, is no name of its own; a law may be called 刑法.
    const isName = part?.role === 'annex' ? within('shortestName', core.length) : !isBareGenre(core);
    if (isName && !names.has(core)) names.set(core, { document, part, issuers });
  };
  const forwarded = reForwards().test(document.title);
  // What a decision has amended has its name as a text of its own.
  const amended = amendedParts(document);
  for (const part of document.parts)
    if (part.role === 'instrument' && !amended.includes(part)) add(part.title, part, forwarded ? [] : document.issuers);
  add(document.title, null, document.issuers);
  add(document.shortTitle, null, forwarded ? [] : document.issuers);
  for (const part of document.parts) if (part.role === 'annex') add(part.title, part, []);
  return names;
});

/** Documents with this number, also where theirs is a range that holds it. */
export function findByNumber(catalogue: Catalogue, docNumber: string): readonly GazetteDocument[] {
  const exact = catalogue.byNumber.get(numberKey(docNumber));
  if (exact) return exact;
  const ranges = catalogue.ranges.get(codeOf(docNumber)) ?? [];
  return ranges.filter((document) => isInRange(docNumber, document.docNumber ?? ''));
}

function codeOf(docNumber: string): string {
  return docNumber.slice(0, docNumber.indexOf('〔'));
}

/** 例：海政任〔2017〕130-〔2018〕73号 · 京政发〔2019〕1-5号 */
const RE_RANGE = /^(.+?)〔(\d{4})〕(\d+)-(?:〔(\d{4})〕)?(\d+)号$/;
const RE_SINGLE = /^(.+?)〔(\d{4})〕(\d+)号$/;

function isInRange(docNumber: string, range: string): boolean {
  const [, code, year = '', first, lastYear = year, last] = RE_RANGE.exec(range) ?? [];
  const single = RE_SINGLE.exec(docNumber);
  if (!code || single?.[1] !== code) return false;
  const place = (y: string | undefined, n: string | undefined) => Number(y) * 100_000 + Number(n);
  const at = place(single[2], single[3]);
  return place(year, first) <= at && at <= place(lastYear, last);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
