import stringify from 'json-stringify-pretty-compact';

/**
 * Fields in the order in which a reader of the file wants them: what a thing is, where it is linked, what it says.
 * Fields that are not listed follow in the order in which they come.
 */
const FIELD_ORDER = [
  'type',
  'kind',
  'role',
  'id',
  'url',
  'name',
  'mark',
  'num',
  'level',
  'label',
  'title',
  'shortTitle',
  'titleEn',
  'heading',
  'runIn',
  'docNumber',
  'issuers',
  'genre',
  'addressees',
  'dateSigned',
  'dateEffective',
  'dateExpires',
  'planPeriod',
  'status',
  'gazette',
  'source',
  'lines',
  'text',
  'spans',
  'breaks',
  'caption',
  'signers',
  'date',
  'columns',
  'head',
  'body',
  'note',
  'parts',
  'children',
  'references',
  'citedBy',
  'terms',
  'lineage',
  'dropped',
  'corrections',
  'markup',
  'downloads',
];

const RANK: ReadonlyMap<string, number> = new Map(FIELD_ORDER.map((field, i) => [field, i]));

/**
 * A document, gazette or work as the site publishes it, indented, with what fits into a line on one line. The same
 * value gives the same bytes.
 */
export function exportJson(value: unknown): string {
  return `${stringify(value, { replacer: inOrder, maxLength: 120 })}\n`;
}

/** The same on one line, for files that hold one value a line (NDJSON). */
export function exportJsonLine(value: unknown): string {
  return `${JSON.stringify(value, inOrder)}\n`;
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const rank = (field: string): number => RANK.get(field) ?? FIELD_ORDER.length;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rank(a) - rank(b)));
}
