import { createCanvas } from '@napi-rs/canvas';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandEngine } from '../../../scripts/recognise/command.ts';
import { findRules, withoutRules } from '../../../scripts/recognise/find-rules.ts';
import { imageOf, INK, type PageImage } from '../../../scripts/recognise/page-image.ts';
import { readBoxes } from '../../../scripts/recognise/read-boxes.ts';
import { forgetPages, recognisePages } from '../../../scripts/recognise/recognise-pages.ts';
import { withoutSpecks } from '../../../scripts/recognise/without-specks.ts';
import { findAngle, straighten } from '../../../scripts/recognise/straighten.ts';

const QUIET = { start: () => undefined, step: () => undefined, stop: () => undefined };

/** Lines of boxes that stand for characters, a table, speckles; turned by some degrees. */
function drawPage(degrees: number): PageImage {
  const canvas = createCanvas(1240, 1754);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(620, 877);
  context.rotate((degrees * Math.PI) / 180);
  context.translate(-620, -877);
  context.fillStyle = '#000';
  for (let y = 200; y < 900; y += 45) for (let x = 150; x < 1050; x += 25) context.fillRect(x, y, 20, 20);
  for (const y of [1000, 1060, 1120]) context.fillRect(200, y, 800, 2);
  for (const x of [200, 600, 998]) context.fillRect(x, 1000, 2, 122);
  for (let i = 0; i < 200; i++) context.fillRect((i * 997) % 1240, (i * 7919) % 1754, 2, 2);
  return imageOf(canvas);
}

describe('a page that lies askew', () => {
  it.each([-1.5, -0.4, 0, 0.8, 2])('by %d degrees is turned back', (degrees) => {
    const page = drawPage(degrees);
    expect(Math.abs(findAngle(page) - degrees)).toBeLessThan(0.15);
    expect(Math.abs(findAngle(straighten(page)))).toBeLessThan(0.15);
  });
});

describe('the lines that are drawn on a page', () => {
  it('are found and taken away, characters and speckles are none', () => {
    const page = straighten(drawPage(0.6));
    const rules = findRules(page);
    expect(rules.filter(({ x0, x1, y0, y1 }) => x1 - x0 > y1 - y0)).toHaveLength(3);
    expect(rules.filter(({ x0, x1, y0, y1 }) => x1 - x0 < y1 - y0)).toHaveLength(3);
    const inkOf = ({ grey }: PageImage): number => grey.filter((value) => value < INK).length;
    const without = withoutRules(page, rules);
    expect(findRules(without)).toEqual([]);
    expect(inkOf(without)).toBeGreaterThan(inkOf(page) * 0.8);
  });
});

it('takes a mark that stands apart from its line for dirt, and one beside a word for a mark', () => {
  const at = (text: string, x0: number) => ({ text, x0, x1: x0 + 20, y0: 0, y1: 40, confidence: 1 });
  const line = [at('|', 10), at('第', 100), at('一', 140), at('条', 180), at('。', 202), at('·', 400)];
  expect(
    withoutSpecks(line)
      .map(({ text }) => text)
      .join(''),
  ).toBe('第一条。');
  expect(withoutSpecks([at('|', 10), at('_', 50)])).toEqual([]);
});

describe('what an engine prints', () => {
  it('may be hOCR', () => {
    const [line] = readBoxes(
      "<html><body><div class='ocr_page'><span class='ocr_line' title='bbox 0 0 100 20'><span class='ocrx_word' title='bbox 10 5 50 25; x_wconf 87'>滨海</span></span></div></body></html>",
    );
    expect(line).toEqual([
      { text: '滨', x0: 10, x1: 30, y0: 5, y1: 25, confidence: 0.87 },
      { text: '海', x0: 30, x1: 50, y0: 5, y1: 25, confidence: 0.87 },
    ]);
  });

  it.each([
    [
      'PaddleOCR 3',
      {
        rec_texts: ['第 1条'],
        rec_scores: [0.9],
        rec_polys: [
          [
            [0, 0],
            [60, 0],
            [60, 20],
            [0, 20],
          ],
        ],
      },
    ],
    [
      'PaddleOCR 2',
      [
        [
          [
            [
              [0, 0],
              [60, 0],
              [60, 20],
              [0, 20],
            ],
            ['第 1条', 0.9],
          ],
        ],
      ],
    ],
  ])('may be the JSON of %s', (_, json) => {
    const [line] = readBoxes(JSON.stringify(json));
    expect(line?.map(({ text, x0, x1 }) => [text, x0, x1])).toEqual([
      ['第', 0, 20],
      ['1', 30, 40],
      ['条', 40, 60],
    ]);
  });

  it('may be ALTO', () => {
    const [line] = readBoxes(
      '<?xml version="1.0"?><alto><TextLine><String CONTENT="公报" HPOS="10" VPOS="5" WIDTH="40" HEIGHT="20" WC="0.5"/></TextLine></alto>',
    );
    expect(line?.map(({ text, x0, x1, confidence }) => [text, x0, x1, confidence])).toEqual([
      ['公', 10, 30, 0.5],
      ['报', 30, 50, 0.5],
    ]);
  });

  it('is refused where it is none of these', () => {
    expect(() => readBoxes('滨海市人民政府公报')).toThrow('应为 hOCR');
    expect(() => readBoxes('{"texts": []}')).toThrow('rec_texts');
  });
});

describe('pages', () => {
  it('that were read before a run was stopped are not read again', async () => {
    const keep = join(mkdtempSync(join(tmpdir(), 'gongbao-')), '.scan.pages');
    const seen: number[] = [];
    const pages = [{ count: 3, draw: (index: number) => (seen.push(index), Promise.resolve(drawPage(0))) }];
    const engine = (failing: boolean) => ({
      recognise: () => (failing && seen.length === 2 ? Promise.reject(new Error('stopped')) : Promise.resolve([])),
      stop: () => Promise.resolve(),
    });
    const run = (failing: boolean) =>
      recognisePages({ pages, engines: [engine(failing)], key: 'scan', keep, progress: QUIET });
    await expect(run(true)).rejects.toThrow('stopped');
    expect(await run(false)).toHaveLength(3);
    expect(seen).toEqual([0, 1, 1, 2]);
    forgetPages(keep);
    expect(() => readdirSync(keep)).toThrow();
  });

  it('may be read by a command that is given the picture and prints boxes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
    writeFileSync(
      join(folder, 'boxes.json'),
      JSON.stringify({
        rec_texts: ['公报'],
        rec_scores: [1],
        rec_polys: [
          [
            [0, 0],
            [40, 20],
          ],
        ],
      }),
    );
    const engine = commandEngine(`test -s {} && cat '${join(folder, 'boxes.json')}'`);
    const lines = await engine.recognise(Buffer.from('picture'));
    expect(lines.map((line) => line.map(({ text }) => text).join(''))).toEqual(['公报']);
    await engine.stop();
    const broken = commandEngine('exit 3');
    await expect(broken.recognise(Buffer.from('picture'))).rejects.toThrow('以 3 结束');
    await broken.stop();
  });
});
