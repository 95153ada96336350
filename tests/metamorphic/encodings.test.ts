import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { receiveText } from '../../src/gazette/read/receive-text.ts';
import { type Change } from './differences.ts';
import { SEEDS } from './originals.ts';
import { testChange } from './test-change.ts';

const ENCODINGS = [
  ['utf-8', 'UTF-8 behind a byte-order mark', (text: string) => new TextEncoder().encode(`\ufeff${text}`)],
  ['utf-16le', 'UTF-16, the low byte first', (text: string) => iconv.encode(text, 'utf-16le', { addBOM: true })],
  ['utf-16be', 'UTF-16, the high byte first', (text: string) => iconv.encode(text, 'utf-16be', { addBOM: true })],
  ['gb18030', 'GB 18030', (text: string) => iconv.encode(text, 'gb18030')],
] as const;

const LINE_ENDS: readonly [string, Change][] = [
  ['CR and LF', { apply: ({ text }) => text.replaceAll('\n', '\r\n') }],
  ['CR', { apply: ({ text }) => text.replaceAll('\n', '\r') }],
];

// All that follows is made from the lines and the text, so that they stand for the tree.
describe.each(ENCODINGS)('a gazette in %s (%s)', (encoding, _, encode) => {
  it.each(SEEDS)('has the lines and the text of $name', ({ text }) => {
    expect(receiveText(encode(text))).toEqual({ ...receiveText(new TextEncoder().encode(text)), encoding });
  });
});

describe.each(LINE_ENDS)('a gazette whose lines end in %s', (_, change) => {
  testChange(change);
});
