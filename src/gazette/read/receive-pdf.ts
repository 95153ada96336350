import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ReadError } from './decode.ts';
import { layOutPages } from './layout/lay-out-pages.ts';
import type { PrintedPage, PrintedText, Rule } from './layout/printed-page.ts';
import type { Received } from './received.ts';

/** In points: a filled shape so thin is a line. */
const THIN = 2.5;
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
    return { format: 'pdf', ...layOutPages(pages), marked: false, encoding: null, truncated: false };
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

async function readPage(page: PDFPageProxy): Promise<PrintedPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item): PrintedText[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = multiply(transform, item.transform as number[]);
    // Text that runs down or across the page at an angle: a seal, a watermark.
    if (Math.abs(b) > Math.abs(a) * 0.1) return [];
    const size = Math.round(Math.hypot(c, d) * 10) / 10;
    return [{ text: item.str, x0: x, x1: x + item.width, y, size, bold: false }];
  });
  const operators = await page.getOperatorList();
  return { width, height, texts, rules: readRules(operators, transform) };
}

type Matrix = readonly number[];

/** What paths draw that is straight and thin, or the sides of a box. */
function readRules({ fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] }, viewport: Matrix): Rule[] {
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = viewport;
  for (const [i, operator] of fnArray.entries()) {
    const args = argsArray[i] as unknown[] | null;
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? viewport;
    else if (operator === OPS.transform) matrix = multiply(matrix, args as number[]);
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      if (args?.[0]) matrix = multiply(matrix, args[0] as number[]);
    } else if (operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? viewport;
    else if (operator === OPS.constructPath && PAINTS.has(Number(args?.[0])))
      for (const path of (args?.[1] ?? []) as (ArrayLike<number> | null)[]) if (path) addRules(path, matrix, rules);
  }
  return rules;
}

const PAINTS: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

/** How a path is written: a sign for each step, then its points. */
const STEP = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 } as const;

function addRules(path: ArrayLike<number>, matrix: Matrix, rules: Rule[]): void {
  const points: [number, number][] = [];
  const take = (i: number): [number, number] => apply(matrix, path[i] ?? 0, path[i + 1] ?? 0);
  const flush = (): void => {
    if (points.length > 1) rules.push(...sidesOf(points));
    points.length = 0;
  };
  for (let i = 0; i < path.length;) {
    switch (path[i]) {
      case STEP.moveTo:
        flush();
        points.push(take(i + 1));
        i += 3;
        break;
      case STEP.lineTo:
        points.push(take(i + 1));
        i += 3;
        break;
      case STEP.curveTo:
        points.length = 0;
        i += 7;
        break;
      case STEP.quadraticCurveTo:
        points.length = 0;
        i += 5;
        break;
      default:
        if (points[0]) points.push(points[0]);
        i += 1;
    }
  }
  flush();
}

/** The sides of a shape that run across or down; of a thin shape its middle. */
function sidesOf(points: readonly [number, number][]): Rule[] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (y1 - y0 <= THIN && x1 - x0 > THIN) return [{ x0, x1, y0: (y0 + y1) / 2, y1: (y0 + y1) / 2 }];
  if (x1 - x0 <= THIN && y1 - y0 > THIN) return [{ x0: (x0 + x1) / 2, x1: (x0 + x1) / 2, y0, y1 }];
  return points.slice(1).flatMap(([x, y], i): Rule[] => {
    const [fromX, fromY] = points[i] ?? [x, y];
    if (Math.abs(y - fromY) <= THIN / 2 && Math.abs(x - fromX) > THIN)
      return [{ x0: Math.min(x, fromX), x1: Math.max(x, fromX), y0: y, y1: y }];
    if (Math.abs(x - fromX) <= THIN / 2 && Math.abs(y - fromY) > THIN)
      return [{ x0: x, x1: x, y0: Math.min(y, fromY), y1: Math.max(y, fromY) }];
    return [];
  });
}

function multiply(
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix,
  [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0]: Matrix,
): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function apply([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}
