import type { GazetteDocument } from '../../gazette/model/document.ts';
import type { Status } from '../../gazette/model/status.ts';
import type { GazetteIssue } from '../../gazette/model/gazette-issue.ts';
import { STATUS_WORDS } from '../../gazette/model/words.ts';
import { nameIssue } from '../../gazette/wording/name-issue.ts';
import { assignSlugs } from '../../gazette/text/assign-slugs.ts';

export const FACET_KEYS = ['gazette', 'year', 'issuer', 'genre', 'status'] as const;
export type FacetKey = (typeof FACET_KEYS)[number];

/** One way to divide the collection. */
export interface Facet<D> {
  key: FacetKey;
  label: string;
  values: FacetValue<D>[];
}

/** One of its shelves; a document of joint issuers stands on the shelf of each. */
export interface FacetValue<D> {
  name: string;
  url: string;
  documents: D[];
}

type Sorted = Pick<GazetteDocument, 'gazette' | 'dateSigned' | 'issuers' | 'genre' | 'status'>;
type Named = Pick<GazetteIssue, 'id' | 'name' | 'issue'>;

const LABELS: Record<FacetKey, string> = {
  gazette: '公报',
  year: '年份',
  issuer: '发文机关',
  genre: '文种',
  status: '效力',
};
/** The shelf of documents that do not say it, so that every document is found under every facet. */
const NONE = 'none';
const NONE_NAMES: Record<FacetKey, string> = {
  gazette: '其他',
  year: '未署日期',
  issuer: '未署机关',
  genre: '未标文种',
  status: '效力不明',
};

/** All facets of a list of documents. Values: years downwards, the others by number of documents. */
export function facetsOf<D extends Sorted>(documents: readonly D[], issues: readonly Named[]): Facet<D>[] {
  const issueNames = new Map(issues.map((issue) => [issue.id, nameIssue(issue)]));
  return FACET_KEYS.map((key) => {
    const shelves = [...groupBy(documents, (document) => valuesIn(document, key))];
    const slugs = assignSlugs(shelves.map(([value]) => value));
    const values = shelves.sort(key === 'year' ? byYear : byCount).map(([value, members]) => ({
      name: issueNames.get(value) ?? nameOf(value, key),
      url: `/documents/${key}/${slugs.get(value) ?? value}/`,
      documents: members,
    }));
    return { key, label: LABELS[key], values };
  });
}

function valuesIn(document: Sorted, key: FacetKey): string[] {
  switch (key) {
    case 'gazette':
      return [document.gazette.id];
    case 'year':
      return document.dateSigned === null ? [] : [document.dateSigned.slice(0, 4)];
    case 'issuer':
      return [...new Set(document.issuers)];
    case 'genre':
      return document.genre === null ? [] : [document.genre];
    case 'status':
      return [document.status.value];
  }
}

function nameOf(value: string, key: FacetKey): string {
  if (value === NONE) return NONE_NAMES[key];
  if (key === 'year') return `${value}年`;
  return key === 'status' ? STATUS_WORDS[value as Status['value']] : value;
}

function groupBy<D>(documents: readonly D[], valuesOf: (document: D) => string[]): Map<string, D[]> {
  const shelves = new Map<string, D[]>();
  for (const document of documents) {
    const values = valuesOf(document);
    for (const value of values.length > 0 ? values : [NONE]) {
      const members = shelves.get(value);
      if (members) members.push(document);
      else shelves.set(value, [document]);
    }
  }
  return shelves;
}

type Shelf = [value: string, documents: unknown[]];

function byYear([a]: Shelf, [b]: Shelf): number {
  return Number(a === NONE) - Number(b === NONE) || (a < b ? 1 : -1);
}

function byCount([a, inA]: Shelf, [b, inB]: Shelf): number {
  return inB.length - inA.length || (a < b ? -1 : 1);
}
