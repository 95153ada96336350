import { describe } from 'vitest';
import { type Change } from './differences.ts';
import { testChange } from './test-change.ts';

const RE_MARKS = /[，；：？！（）]/gu;
/** What programs write and no compositor sets: TeX, character references, tags, addresses of pictures, page marks. */
const WRITTEN = [
  String.raw`\$\$[^]*?\$\$|\\\[[^]*?\\\]|\$[^$\n]*\$`,
  String.raw`&#?\w+;|<[^>\n]*>|\]\([^)\n]*\)`,
  String.raw`^\{\d+\}-+$`,
];
const RE_DIGITS = new RegExp(`${WRITTEN.join('|')}|[0-9]`, 'gmu');
/** Between the code points of the two widths of a character. */
const APART = 0xfee0;

const halved = (text: string): string => text.replace(RE_MARKS, (mark) => moved(mark, -APART));
const widened = (text: string): string =>
  text.replace(RE_DIGITS, (found) => (found.length === 1 ? moved(found, APART) : found));

/** Marks are set right where a Han character stands beside them; of others none can tell which is printed. */
const WITH_HALF_WIDTH_MARKS: Change = { apply: ({ text }) => halved(text), upTo: halved };
const WITH_FULL_WIDTH_DIGITS: Change = { apply: ({ text }) => widened(text) };

describe.each([
  ['half-width marks', WITH_HALF_WIDTH_MARKS],
  ['full-width digits', WITH_FULL_WIDTH_DIGITS],
])('a gazette with %s', (_, change) => {
  testChange(change);
});

function moved(character: string, by: number): string {
  return String.fromCharCode(character.charCodeAt(0) + by);
}
