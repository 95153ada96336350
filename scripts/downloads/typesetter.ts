import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Families, Typesetter } from '../../src/gazette/export/pdf/typesetter.ts';

/** The free faces that come along: Noto Serif SC for 仿宋 and 小标宋, Noto Sans for 黑体 (both SIL Open Font License). */
const FONTS = [
  join(folderOf('@expo-google-fonts/noto-serif-sc'), '400Regular'),
  join(folderOf('@expo-google-fonts/noto-serif-sc'), '500Medium'),
  join(folderOf('@expo-google-fonts/noto-serif-sc'), '700Bold'),
  join(folderOf('@embedpdf/fonts-sc'), 'fonts'),
];

/** A folder with faces that its owner may embed; they go before those that come along. */
const OWN_FONTS = process.env.GONGBAO_FONTS;

const SERIF = 'Noto Serif SC';
const SANS = 'Noto Sans S Chinese';
/** Comes with Typst; has the marks that the others lack. 例：☐ */
const MARKS = 'DejaVu Sans Mono';

/** Families of a face in the order in which they are tried; those of the standard only from the folder of the owner. */
const FAMILIES: Families = {
  title: [...own('FZXiaoBiaoSong-B05S', '方正小标宋简体'), SERIF, MARKS],
  text: [...own('FangSong', 'FangSong_GB2312', '仿宋', '仿宋_GB2312'), SERIF, MARKS],
  hei: [...own('SimHei', '黑体'), SANS, SERIF, MARKS],
  kai: [...own('KaiTi', 'KaiTi_GB2312', '楷体', '楷体_GB2312'), SERIF, MARKS],
};

/** Typst, in this process. */
export const TYPESETTER: Typesetter = { families: FAMILIES, toPdf, toSvg };

let compiler: NodeCompiler | null = null;

/**
 * Sets a source of Typst as PDF with tags (PDF/UA-1), its faces inside, cut down to the characters that are used. Where
 * they lack a character, faces of the machine stand in for it, and the file no longer claims to follow PDF/UA.
 *
 * @throws Error with what Typst says where it cannot be set
 */
function toPdf(source: string): Uint8Array {
  compiler ??= startCompiler();
  try {
    return compiler.pdf(
      { mainFileContent: `#let strict = true\n${source}` },
      { pdfStandard: 'ua-1', creationTimestamp: 0 },
    );
  } catch (error) {
    if (!String(error).includes('could not be displayed with font')) throw error;
    return compiler.pdf(
      { mainFileContent: `#let strict = false\n${source}` },
      { pdfStandard: '1.7', creationTimestamp: 0 },
    );
  } finally {
    compiler.evictCache(1);
  }
}

/** Sets a source of one page as a picture of lines (SVG), for which no face is needed any more. */
function toSvg(source: string): string {
  compiler ??= startCompiler();
  try {
    return compiler.plainSvg({ mainFileContent: source });
  } finally {
    compiler.evictCache(1);
  }
}

function startCompiler(): NodeCompiler {
  return NodeCompiler.create({ fontArgs: [{ fontPaths: [...FONTS, ...(OWN_FONTS ? [OWN_FONTS] : [])] }] });
}

function own(...names: string[]): string[] {
  return OWN_FONTS ? names : [];
}

function folderOf(name: string): string {
  return dirname(findPackageJSON(name, import.meta.url) ?? '');
}
