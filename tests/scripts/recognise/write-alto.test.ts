import { parseXml } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { readBoxes } from '../../../scripts/recognise/read-boxes.ts';
import type { RecognisedCharacter } from '../../../scripts/recognise/recognised-page.ts';
import { writeAlto } from '../../../scripts/recognise/write-alto.ts';

/** 20 pixels wide each, beside each other. */
const lineOf = (words: string, y0: number): RecognisedCharacter[] =>
  Array.from(words, (text, i) => ({ text, x0: i * 20, x1: i * 20 + 20, y0, y1: y0 + 20, confidence: 0.9 }));

const PAGE = {
  width: 400,
  height: 600,
  lines: [lineOf('研究与开发（R&D）经费<5%', 10), lineOf('称为"三公"经费', 50)],
  rules: [{ x0: 0, x1: 400, y0: 80, y1: 82 }],
};
const file = writeAlto([PAGE], 'seeds/a&b.pdf');

test('what XML would read as markup is read again as words', () => {
  expect(readBoxes(file).map((line) => line.map(({ text }) => text).join(''))).toEqual([
    '研究与开发（R&D）经费<5%',
    '称为"三公"经费',
  ]);
  expect(parseXml(file).text).toContain('seeds/a&b.pdf');
});

test('each line of the page and each rule is a line of the file, with its place', () => {
  const lines = file.split('\n');
  expect(lines.filter((line) => line.startsWith('<TextLine'))).toEqual([
    expect.stringContaining('HPOS="0" VPOS="10" WIDTH="300" HEIGHT="20" BASELINE="30"'),
    expect.stringContaining('HPOS="0" VPOS="50" WIDTH="160" HEIGHT="20" BASELINE="70"'),
  ]);
  expect(lines).toContain('<GraphicalElement HPOS="0" VPOS="80" WIDTH="400" HEIGHT="2" />');
});

test('how sure each character is stands beside the words, 0 where it is sure', () => {
  const line = lineOf('北京市', 10).map((character, i) => ({ ...character, confidence: [1, 0.5, 0][i] ?? 0 }));
  expect(writeAlto([{ ...PAGE, lines: [line] }], '')).toContain('CC="059"');
});
