import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { FACES } from './styles.ts';

/** The first day that a ZIP can say: files carry no time of their making. */
export const ZIP_EPOCH = '1980-01-01T00:00:00';

// 例：<dcterms:created xsi:type="dcterms:W3CDTF">2026-11-21T00:00:00Z</dcterms:created>
const RE_TIME = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;

/** A file of Word without the time at which it was made, and with what may stand in for its faces. */
export function settle(docx: Uint8Array): Uint8Array {
  const entries = Object.entries(unzipSync(docx)).map(([name, bytes]): [string, Uint8Array] => {
    if (name === 'docProps/core.xml') return [name, strToU8(strFromU8(bytes).replace(RE_TIME, ''))];
    return [name, name === 'word/fontTable.xml' ? strToU8(fontTable()) : bytes];
  });
  const files: Zippable = Object.fromEntries(entries.map(([name, bytes]) => [name, [bytes, { mtime: ZIP_EPOCH }]]));
  return zipSync(files, { level: 9 });
}

/** ECMA-376 17.8.3: a face by its name, and the names that are tried where there is none of it. */
function fontTable(): string {
  const fonts = Object.values(FACES).map(
    ({ name, others }) =>
      `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`;
}
