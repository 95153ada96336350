import { getDocument, Util, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ReadError } from '../read-error.ts';
import { layOutPages } from '../layout/lay-out-pages.ts';
import type { PrintedPage, PrintedText } from '../layout/printed-page.ts';
import type { Received } from '../received.ts';
import { readRules } from './read-rules.ts';

/** Han characters a page has on average at least where the file has a text layer at all. */
const FEWEST_CHARACTERS = 8;

/**
 * A PDF with a text layer (ISO 32000): its lines with their places, tables with a grid as tables.
 *
 * @throws {ReadError} where it cannot be opened, or holds pictures of pages only
 */
export async function receivePdf(bytes: Uint8Array): Promise<Received> {
  // The reader takes the memory of what it is given.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: true, ...dataOfPackage() });
  try {
    const document = await task.promise;
    const pages: PrintedPage[] = [];
    for (let n = 1; n <= document.numPages; n++) {
      const page = await document.getPage(n);
      pages.push(await readPage(page));
      page.cleanup();
    }
    const characters = pages.reduce((sum, { texts }) => sum + texts.reduce((all, { text }) => all + text.length, 0), 0);
    if (characters < FEWEST_CHARACTERS * pages.length)
      throw new ReadError('read/unsupported', 1, `PDF 有 ${pages.length} 页，没有文字层（是扫描图像），请先识别成文字`);
    return layOutPages(pages);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new ReadError('read/unsupported', 1, `PDF 打不开（${message}），请另存一份，去掉密码`);
  } finally {
    await task.destroy();
  }
}

/** How fonts that are not embedded number their characters. */
function dataOfPackage(): { cMapUrl: string; cMapPacked: true; standardFontDataUrl: string } {
  const base = new URL('.', import.meta.resolve('pdfjs-dist/package.json')).pathname;
  return { cMapUrl: `${base}cmaps/`, cMapPacked: true, standardFontDataUrl: `${base}standard_fonts/` };
}

/** Fonts have one glyph for both, and some programs write the wrong one of its two characters (GB/T 15834). */
const MARKS: Readonly<Record<string, string>> = { '\u2015': '—', '\u2329': '〈', '\u232a': '〉' };
const RE_MARK = /[\u2015\u2329\u232a]/g;

async function readPage(page: PDFPageProxy): Promise<PrintedPage> {
  const { transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item): PrintedText[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = Util.transform(transform, item.transform) as number[];
    // Text that runs down or across the page at an angle: a seal, a watermark.
    if (Math.abs(b) > Math.abs(a) * 0.1) return [];
    const size = Math.round(Math.hypot(c, d) * 10) / 10;
    return [{ text: item.str.replaceAll(RE_MARK, (mark) => MARKS[mark] ?? mark), x0: x, x1: x + item.width, y, size }];
  });
  return { texts, rules: readRules(await page.getOperatorList(), transform) };
}
