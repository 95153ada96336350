/**
 * Names under which browsers keep what is downloaded: 门政发〔2019〕19号 门头沟区公益性公墓管理办法.docx. They stand in
 * `Content-Disposition` (RFC 6266, RFC 8187); what a browser can show it still shows. A server is given one name a folder
 * and takes the ending from the address, so that the list has a line a document. Hosts that read `_headers` take no such
 * list and a hundred rules at most: there the names are those of the links (`download=`).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { savedName } from '../../src/gazette/export/formats.ts';
import { madeTextTitle, madeTextUrl, type NamedText } from '../../src/gazette/export/made-text/made-text-files.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import type { GazetteIssue } from '../../src/gazette/model/gazette-issue.ts';
import { nameIssue } from '../../src/gazette/wording/name-issue.ts';

/** Name of all that lies in a folder of the site, without the ending, as a header spells it: `documents/a` → `%E7…`. */
export type SavedNames = ReadonlyMap<string, string>;

/** Files of the built site with the names, for the servers that take them. */
export const NAME_FILES = { nginx: '_names.nginx', caddy: '_names.caddy' } as const;

/**
 * The part of an address that names the folder, and the ending that is kept: of a table with its number, of an archive
 * with the format. Without look-around and back-reference, which not all servers know; `index.html` is no download.
 * 例：/documents/a-1/a-1.docx、/documents/a-1/table_2.csv、/gazettes/g-1/g-1-docx.zip、/works/w-1/2013-12-07/w-1-2013-12-07.pdf
 */
export const DOWNLOAD_PATTERN = String.raw`((?:documents|gazettes|works/[^/]+)/[^/]+)/[^/]+?(_[^/]+\.csv|-[a-z]+\.zip|\.[a-z]+)`;

/** The names of all folders with downloads. */
export function savedNames(
  documents: Iterable<GazetteDocument>,
  issues: readonly GazetteIssue[],
  texts: readonly NamedText[],
): SavedNames {
  const ofDocuments = Iterator.from(documents).map((document) => [
    `documents/${document.id}`,
    encode(savedName(document, '')),
  ]);
  const ofIssues = issues.map((issue) => [`gazettes/${issue.id}`, encode(nameIssue(issue))]);
  const ofTexts = texts.map((text) => [
    madeTextUrl(text).slice(1, -1),
    encode(savedName({ docNumber: null, shortTitle: madeTextTitle(text) }, '')),
  ]);
  return new Map([...ofDocuments, ...ofIssues, ...ofTexts] as [string, string][]);
}

/** The header of an address of the site, null where it is that of no download. */
export function dispositionOf(address: string, names: SavedNames): string | null {
  const [, folder = '', ending = ''] = RE_DOWNLOAD.exec(address) ?? [];
  const name = names.get(folder);
  return name === undefined || address.endsWith('/index.html') ? null : disposition(name, ending);
}

/** @param name encoded, or the variable of a server that holds it */
export function disposition(name: string, ending: string): string {
  return `inline; filename*=UTF-8''${name}${ending}`;
}

/** Rows of a map of nginx or Caddy. */
export function nameRows(names: SavedNames, end: ';' | ''): string {
  return [...names].map(([folder, name]) => `${folder} "${name}"${end}\n`).join('');
}

/** The names of a built site; none where it has no list. */
export function readNames(folder: string): SavedNames {
  const file = join(folder, NAME_FILES.caddy);
  const rows = existsSync(file) ? readFileSync(file, 'utf8').matchAll(RE_ROW) : [];
  return new Map(Array.from(rows, ({ groups }) => [groups?.['folder'] ?? '', groups?.['name'] ?? '']));
}

const RE_DOWNLOAD = new RegExp(`^/${DOWNLOAD_PATTERN}$`, 'u');
// 例：documents/menzhengfa-2019-19 "%E9%97%A8"
const RE_ROW = /^(?<folder>\S+) "(?<name>\S*)"$/gmu;

/** RFC 8187: letters, digits and a few marks; all others by their bytes in UTF-8. */
function encode(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
