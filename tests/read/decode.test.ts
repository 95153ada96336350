import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/gazette/read/decode.ts';
import type { ReadError } from '../../src/gazette/read/read-error.ts';

const TEXT = '北京市人民政府公报\n第一条 为规范管理，制定本办法。\n';
const utf8 = new TextEncoder().encode(TEXT);

describe('decode', () => {
  it.each([
    ['UTF-8', utf8, 'utf-8'],
    ['UTF-8 with a byte-order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8]), 'utf-8'],
    ['UTF-16 little endian', iconv.encode(TEXT, 'utf-16le', { addBOM: true }), 'utf-16le'],
    ['UTF-16 big endian', iconv.encode(TEXT, 'utf-16be', { addBOM: true }), 'utf-16be'],
    ['UTF-16 little endian without its mark', iconv.encode(TEXT, 'utf-16le', { addBOM: false }), 'utf-16le'],
    ['UTF-16 big endian without its mark', iconv.encode(TEXT, 'utf-16be', { addBOM: false }), 'utf-16be'],
    ['GB18030', iconv.encode(TEXT, 'gb18030'), 'gb18030'],
    ['GB18030 with a byte-order mark', iconv.encode(`\ufeff${TEXT}`, 'gb18030'), 'gb18030'],
  ] as const)('reads %s', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ encoding, text: TEXT, truncated: false });
  });

  it('reads Big5, which offices of Hong Kong, Macau and Taiwan write, and tells it from traditional characters in GB18030', () => {
    const text = '第一條 為規範管理，維護交通安全，制定本辦法。\n主辦單位：臺北市政府。\n';
    expect(decode(iconv.encode(text, 'big5'))).toEqual({ encoding: 'big5', text, truncated: false });
    expect(decode(iconv.encode(text, 'gb18030'))).toEqual({ encoding: 'gb18030', text, truncated: false });
  });

  it.each(['utf-32le', 'utf-32be'])('names %s, with its mark and without', (encoding) => {
    for (const addBOM of [true, false])
      expect(() => decode(iconv.encode(TEXT, encoding, { addBOM }))).toThrow('文件的编码是 UTF-32，请另存为 UTF-8');
  });

  it('reads the characters that GB18030 had at private places before 2022 as what they are', () => {
    const bytes = Uint8Array.from([0xa6, 0xd9, 0xfe, 0x59, 0xfe, 0xa0]);
    expect(decode(bytes).text).toBe('\ufe10\u9fb4\u9fbb');
  });

  it('reads a text in which a scanner left a control character', () => {
    const text = `${TEXT.repeat(50)}\u0007`;
    expect(decode(new TextEncoder().encode(text)).text).toBe(text);
  });

  it('keeps what is whole of a file that ends in the middle of a character', () => {
    expect(decode(utf8.subarray(0, 26))).toEqual({ encoding: 'utf-8', text: TEXT.slice(0, 8), truncated: true });
    const utf16 = iconv.encode(TEXT, 'utf-16le', { addBOM: true });
    expect(decode(utf16.subarray(0, 19))).toEqual({ encoding: 'utf-16le', text: TEXT.slice(0, 8), truncated: true });
  });

  it.each([
    ['an empty file', new Uint8Array(), 'read/empty'],
    ['a file of blanks', new TextEncoder().encode(' \n\n'), 'read/empty'],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0xff, 0xfe]),
      'read/binary',
    ],
    ['text with control characters', new TextEncoder().encode('\u0001\u0002\u0003公报'), 'read/binary'],
    ['a file that is larger than any gazette', new Uint8Array(16_000_001).fill(0x61), 'read/unsupported'],
    ['bytes of no encoding', Uint8Array.from([0xb9, 0xab, 0xff, 0xff, 0x81]), 'read/undecodable'],
  ] as const)('refuses %s', (_, bytes, rule) => {
    expect(() => decode(bytes)).toThrow(expect.objectContaining({ name: 'ReadError', rule }) as ReadError);
  });
});
