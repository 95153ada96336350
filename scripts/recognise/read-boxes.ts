import { parseHTML } from 'linkedom';
import { z } from 'zod';
import type { Box } from '../../src/gazette/read/layout/printed-page.ts';
import type { RecognisedCharacter } from './recognised-page.ts';

type Line = RecognisedCharacter[];

const point = z.tuple([z.number(), z.number()]);
/** What PaddleOCR 3 saves of a page. */
const paddle3 = z.object({
  rec_texts: z.array(z.string()),
  rec_scores: z.array(z.number()),
  rec_polys: z.array(z.array(point)),
});
/** What PaddleOCR 2 gives of a page: four corners, words, how sure. */
const paddle2 = z.array(z.tuple([z.array(point), z.tuple([z.string(), z.number()])]));
const paddle = z.union([
  paddle3.transform(({ rec_texts, rec_scores, rec_polys }) =>
    rec_texts.map((text, i) => ({ text, sure: rec_scores[i] ?? 0, corners: rec_polys[i] ?? [] })),
  ),
  paddle2.transform((lines) => lines.map(([corners, [text, sure]]) => ({ text, sure, corners }))),
]);

/**
 * The lines that an engine has read, told by what it prints: hOCR 1.2, ALTO XML, or the JSON of PaddleOCR 2 and 3. Where it
 * gives words or lines, their characters share the box.
 *
 * @throws Error where it is none of these
 */
export function readBoxes(printed: string): Line[] {
  const text = printed.trim();
  if (/^[[{]/.test(text)) return readPaddle(JSON.parse(text));
  if (/<(?:\w+:)?alto\b/.test(text)) return readAlto(text);
  if (text.includes('ocr_line') || text.includes('ocrx_word')) return readHocr(text);
  throw new Error('识别命令的输出应为 hOCR、ALTO 或 PaddleOCR 的 JSON');
}

function readPaddle(json: unknown): Line[] {
  const inner = Array.isArray(json) && json.length === 1 ? (json[0] as unknown) : json;
  const found = paddle.safeParse(inner);
  if (!found.success) throw new Error('识别命令的 JSON 应为 PaddleOCR 的 rec_texts、rec_scores、rec_polys');
  return found.data.map(({ text, sure, corners }) => {
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    return spread(text, { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }, sure);
  });
}

function readAlto(xml: string): Line[] {
  return linesOf(xml, 'TextLine', 'String', (string) => {
    const [x, y, width, height] = ['HPOS', 'VPOS', 'WIDTH', 'HEIGHT'].map((name) => Number(string.getAttribute(name)));
    const box = { x0: x ?? 0, y0: y ?? 0, x1: (x ?? 0) + (width ?? 0), y1: (y ?? 0) + (height ?? 0) };
    return spread(string.getAttribute('CONTENT') ?? '', box, Number(string.getAttribute('WC') ?? 1));
  });
}

/** 例：<span class='ocrx_word' title='bbox 551 117 620 139; x_wconf 87'>滨海</span> */
function readHocr(html: string): Line[] {
  return linesOf(html, '.ocr_line, .ocr_header, .ocr_caption, .ocr_textfloat', '.ocrx_word', (word) => {
    const title = word.getAttribute('title') ?? '';
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = /bbox ([\d. ]+)/.exec(title)?.[1]?.trim().split(/\s+/).map(Number) ?? [];
    return spread(
      word.textContent.trim(),
      { x0, y0, x1, y1 },
      Number(/x_wconf ([\d.]+)/.exec(title)?.[1] ?? 100) / 100,
    );
  });
}

function linesOf(text: string, line: string, word: string, read: (word: Element) => Line): Line[] {
  const { document } = parseHTML(text);
  return Array.from(document.querySelectorAll(line), (found) =>
    Array.from(found.querySelectorAll(word), read).flat(),
  ).filter((characters) => characters.length > 0);
}

/** The characters of a word side by side, wide ones twice as wide as narrow ones. */
function spread(text: string, box: Box, confidence: number): Line {
  const characters = [...text];
  const widths = characters.map((character) => (/[\x20-\x7e]/.test(character) ? 1 : 2));
  const unit =
    (box.x1 - box.x0) /
    Math.max(
      1,
      widths.reduce((sum, width) => sum + width, 0),
    );
  let x = box.x0;
  return characters.flatMap((character, i) => {
    const x0 = x;
    x += unit * (widths[i] ?? 0);
    return /\s/.test(character) ? [] : [{ ...box, text: character, x0, x1: x, confidence }];
  });
}
