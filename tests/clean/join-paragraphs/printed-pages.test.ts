import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinParagraphs } from '../../../src/gazette/clean/join-paragraphs.ts';
import { measureLayout, type Layout } from '../../../src/gazette/clean/layout.ts';
import { readBlocks } from '../../../src/gazette/clean/read-blocks.ts';
import { aRun } from '../../helpers/a-run.ts';
import { printLines, printPages, type Print } from './print-pages.ts';

// A plan whose scan kept each paragraph whole: text of a gazette with no cuts but those that the tests make.
const PARAGRAPHS = readFileSync('seeds/beijing-13th-five-year-plan.txt', 'utf8')
  .split('\n')
  .map((line) => line.replace(/\s+/g, ''))
  .filter((line) => line !== '' && !/^[图第注]/.test(line));

describe.each([
  [28, 22],
  [35, 33],
  [40, 30],
])('a gazette set in %d characters a line and %d lines a page', (width, height) => {
  const { recall, precision, layout } = joinPrint(printPages(PARAGRAPHS, width, height));

  it('has nearly all of its cut paragraphs joined, and nothing else', () => {
    // The rest are cut behind a full stop, with nothing around them to show it.
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(precision).toBe(1);
  });

  it('shows the width of its lines, and the height of its pages to a line', () => {
    expect(layout.lineWidth).toBe(width);
    expect(Math.abs((layout.pages?.height ?? 0) - height)).toBeLessThanOrEqual(1);
  });
});

describe('a gazette whose scan kept the printed lines', () => {
  const { recall, precision } = joinPrint(printLines(PARAGRAPHS, 33));

  it('has its lines joined to paragraphs', () => {
    expect(recall).toBeGreaterThanOrEqual(0.99);
    expect(precision).toBe(1);
  });
});

function joinPrint({ gazette, cuts }: Print): { recall: number; precision: number; layout: Layout } {
  const run = aRun(gazette);
  const blocks = readBlocks(run.source.lines, run);
  const layout = measureLayout(blocks, run.source);
  const joined = joinParagraphs(blocks, run, layout).flatMap(({ lines }) => {
    const numbers = lines.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
    return numbers.slice(1).map((number, i) => `${numbers[i] ?? 0}+${number}`);
  });
  const hits = joined.filter((pair) => cuts.has(pair)).length;
  return { recall: hits / cuts.size, precision: hits / joined.length, layout };
}
