/**
 * Values that fields of several shapes have.
 *
 * The shapes of what is published are Zod schemas, here and in the files beside: types are inferred from them, JSON
 * is written in the order of their fields, and `/schemas/` and the tables of `/data/` are made from them. So each
 * field says in Chinese, to readers of the data, what it holds.
 */
import { z } from 'zod';

export const text = z.string();
export const maybeText = text.nullable();

/** Path on the site, from its root. */
export const address = text.startsWith('/');

/** ISO 8601 calendar date, `2019-07-23`, as printed (China Standard Time). */
export const isoDate = z.iso.date().meta({ id: 'IsoDate', description: 'ISO 8601 日期，例如 2019-07-23' });

/** Physical line of the source file. */
export const lineNumber = z.int().min(1);

/** Index into a list, or an offset in UTF-16 units. */
export const index = z.int().min(0);

/** Part of an address of the site, and the name of a file. */
const siteId = text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** Ids of documents are made from it, and no file name may have more than 255 bytes. */
export const gazetteId = siteId.max(80);
export const documentId = siteId.max(120);

export const sha256 = text.regex(/^[0-9a-f]{64}$/);

export const lineRange = z
  .tuple([lineNumber, lineNumber])
  .meta({ id: 'LineRange', description: '扫描文本里连续的几行，首尾都算，从 1 数起' });

/** Page of the printed gazette, as it is printed on it. */
export const pageNumber = z.int().min(0).describe('从印刷公报的第几页起；不知道的没有');

export const lineBreak = z
  .strictObject({
    offset: index.describe('从第几个字起，按 UTF-16 数'),
    line: lineNumber.describe('所在的行'),
    page: pageNumber.optional(),
  })
  .meta({ id: 'LineBreak', title: '转行', description: '文字从这里起在扫描文本的另一行' });

export type IsoDate = z.infer<typeof isoDate>;
export type LineRange = z.infer<typeof lineRange>;
export interface LineBreak extends z.infer<typeof lineBreak> {}

type Words = Readonly<Record<string, string>>;

const WORDS = z.registry<Words>();

/** One of a few words, each with what it says. */
export function oneOf<const W extends Words>(words: W) {
  return z.enum(Object.keys(words) as Extract<keyof W, string>[]).register(WORDS, words);
}

/** The words of an enumeration, each with what it says; undefined for every other schema. */
export function wordsOf(schema: z.core.$ZodType): Words | undefined {
  return WORDS.get(schema);
}
