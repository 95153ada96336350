import { strFromU8, unzipSync } from 'fflate';
import { toZip, type ArchiveFile } from '../zip.ts';
import { FACES } from './styles.ts';

// 例：<dcterms:created xsi:type="dcterms:W3CDTF">2026-11-21T00:00:00Z</dcterms:created>
const RE_TIME = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;

// 例：r:id="rIdtrw1tiijito2uult0bixe"，库随机取的关系编号
const RE_RANDOM_ID = /\brId[\w-]{16,}/g;

// 例：<w:bookmarkStart w:name="art_1" w:id="30"/>，库在一次运行中连续编号
const RE_BOOKMARK_ID = /(?<=<w:bookmark(?:Start|End) [^>]*\bw:id=")\d+/g;

// 例：<w:style w:type="paragraph" w:styleId="Title">…<w:spacing w:line="701"/>，题名、表文、来源有自己的行距
const RE_OWN_SPACING =
  /(?<=<w:style [^>]*w:styleId="(?:Title|Cell|Colophon)"(?:(?!<\/w:style>).)*)<w:spacing(?= [^>]*w:line=)/gsu;

/**
 * A file of Word without what differs each time that it is made (the time, ids that the library draws by lot or counts on from
 * file to file), and with what may stand in for its faces.
 */
export function settle(docx: Uint8Array): Uint8Array {
  const link = countAnew('rIdLink');
  const bookmark = countAnew('');
  const files = Object.entries(unzipSync(docx)).map(([name, bytes]): ArchiveFile => {
    if (name === 'docProps/core.xml') return [name, strFromU8(bytes).replace(RE_TIME, '')];
    if (name === 'word/fontTable.xml') return [name, fontTable()];
    // LibreOffice would set their lines on the grid of the text.
    if (name === 'word/styles.xml')
      return [name, strFromU8(bytes).replace(RE_OWN_SPACING, '<w:snapToGrid w:val="0"/>$&')];
    return [name, strFromU8(bytes).replace(RE_RANDOM_ID, link).replace(RE_BOOKMARK_ID, bookmark)];
  });
  return toZip(files);
}

/** Gives each id that it meets the next number behind a prefix, and the same number to the same id. */
function countAnew(prefix: string): (id: string) => string {
  const ids = new Map<string, string>();
  return (id) => {
    const counted = ids.get(id) ?? `${prefix}${ids.size + 1}`;
    ids.set(id, counted);
    return counted;
  };
}

/** ECMA-376 17.8.3: a face by its name, and the names that are tried where there is none of it. */
function fontTable(): string {
  const fonts = Object.values(FACES).map(
    ({ name, others }) =>
      `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`;
}
