import process from 'node:process';
import { FORMATS } from './gazette/export/formats.ts';

/** All that can be chosen: the formats of a document, and the book that a gazette is as a whole. */
const NAMES: readonly string[] = [...Object.keys(FORMATS), 'epub'];

/** What programs read is always made: the pages name it, and without it nothing could be checked. */
const ALWAYS = 'json';

/** The formats that are made and linked, by `GONGBAO_FORMATS`; all where it names none. */
export const chosenFormats = readChosen(process.env.GONGBAO_FORMATS ?? '');

/**
 * Reads which formats are to be made. 例：docx,pdf → json docx pdf
 *
 * @throws Error where a word is no name of a format
 */
export function readChosen(words: string): ReadonlySet<string> {
  const named = words.split(/[\s,]+/u).filter((word) => word !== '');
  const unknown = named.find((name) => !NAMES.includes(name));
  if (unknown !== undefined)
    throw new Error(`Unexpected format ${unknown} in GONGBAO_FORMATS, expected some of ${NAMES.join(' ')}`);
  return new Set(named.length === 0 ? NAMES : [ALWAYS, ...named]);
}

/** The downloads of a document that are made. */
export function onlyChosen(
  downloads: Readonly<Record<string, string>>,
  chosen: ReadonlySet<string> = chosenFormats,
): Record<string, string> {
  return Object.fromEntries(Object.entries(downloads).filter(([format]) => chosen.has(format)));
}

/** Whether an address is that of a file that nobody makes any more: in a format of which it is known that it was not chosen. */
export function isUnchosen(address: string, chosen: ReadonlySet<string> = chosenFormats): boolean {
  const format = RE_DOWNLOAD.exec(address)?.groups?.['format'] ?? ALWAYS;
  return NAMES.includes(format) && !chosen.has(format);
}

// 例：/documents/menzhengfa-2019-19/menzhengfa-2019-19.docx；不是 /documents/menzhengfa-2019-19/table_1.csv
const RE_DOWNLOAD = /^\/documents\/(?<id>[^/]+)\/\k<id>\.(?<format>[a-z]+)$/u;
