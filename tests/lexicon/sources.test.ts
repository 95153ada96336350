/** Examples are quotations: those from a gazette of this repository stand on the lines that they name. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LEXICON, type Concept, type Entry } from '../../src/gazette/lexicon/lexicon.ts';
import { examplesOf, type Example } from './examples.ts';

/** Lines over which a shortened sentence may run. */
const REACH = 12;
const RE_LINE = /^(?<gazette>[a-z0-9-]+):(?<line>\d+)$/;

describe.each(Object.entries<Concept>(LEXICON))('the examples of %s', (_, { words }) => {
  it('say where they are from', () => {
    expect(words.flatMap(allExamplesOf).filter(({ source }) => source === '')).toEqual([]);
  });

  it('stand on the lines of seeds/ that they name', () => {
    const wrong = words.flatMap(allExamplesOf).filter((example) => RE_LINE.test(example.source) && !stands(example));
    expect(wrong).toEqual([]);
  });
});

function allExamplesOf({ yes, no }: Entry): Example[] {
  return [...examplesOf({ yes }), ...(no === undefined ? [] : examplesOf({ yes: no }))];
}

function stands({ text, source }: Example): boolean {
  const { gazette, line } = RE_LINE.exec(source)?.groups ?? {};
  const file = `seeds/${gazette}.txt`;
  if (!existsSync(file)) return false;
  const lines = readFileSync(file, 'utf8').split(/\r\n|\r|\n/);
  const printed = plain(lines.slice(Number(line) - 1, Number(line) - 1 + REACH).join(''));
  let at = 0;
  for (const piece of text.split('…').map(plain)) {
    at = printed.indexOf(piece, at);
    if (at < 0) return false;
    at += piece.length;
  }
  return true;
}

/** Letters and figures alone: the scanner sets blanks, marks and widths as it likes. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/<\/?[a-z][^>:]*>/g, '')
    .replace(/[^\p{L}\p{N}%]/gu, '');
}
