import { within } from '../limits/within.ts';
import { guessEncoding } from './guess-encoding.ts';
import { MOST_MEGABYTES } from './most-megabytes.ts';
import { ReadError } from './read-error.ts';

/** A UTF-8 sequence has at most four bytes: what is cut off at the end of a file is shorter. */
const LONGEST_CUT = 3;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

export interface Decoded {
  encoding: Encoding;
  text: string;
  /** The file ends in the middle of a character. */
  truncated: boolean;
}

/**
 * Decodes a gazette: UTF-8 and UTF-16 with or without byte-order mark, else GB18030 (a superset of GBK and GB 2312, what
 * Chinese offices used before UTF-8) or Big5.
 *
 * @throws {ReadError} for an empty file, a binary file, one that is too large, or bytes that are none of these encodings.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw new ReadError('read/empty', 1, '文件是空的，应为公报文本');
  const megabytes = bytes.length / 1_000_000;
  if (megabytes > MOST_MEGABYTES.text) {
    const message = `文件有 ${Math.ceil(megabytes)} MB，一期公报不会超过 ${MOST_MEGABYTES.text} MB，请按期拆开`;
    throw new ReadError('read/unsupported', 1, message);
  }
  const [b0, b1] = bytes;
  if (isMarkedUtf32(bytes)) throw utf32();
  if (b0 === 0xff && b1 === 0xfe) return decodeUtf16('utf-16le', bytes);
  if (b0 === 0xfe && b1 === 0xff) return decodeUtf16('utf-16be', bytes);
  for (let cut = 0; cut <= Math.min(LONGEST_CUT, bytes.length - 1); cut++) {
    const utf8 = decodeStrictly(bytes.subarray(0, bytes.length - cut));
    if (utf8 !== null) return checked('utf-8', utf8, cut > 0);
  }
  const encoding = guessEncoding(bytes);
  switch (encoding) {
    case null:
      throw new ReadError('read/binary', 1, '文件是二进制数据，应为公报文本');
    case 'utf-32':
      throw utf32();
    case 'utf-16le':
    case 'utf-16be':
      return decodeUtf16(encoding, bytes);
    default:
      return checked(encoding, new TextDecoder(encoding).decode(bytes), false);
  }
}

/** Nobody saves it on purpose, and no decoder of the platform reads it. */
function utf32(): ReadError {
  return new ReadError('read/undecodable', 1, '文件的编码是 UTF-32，请另存为 UTF-8');
}

function isMarkedUtf32(bytes: Uint8Array): boolean {
  const mark = bytes.subarray(0, 4).join(' ');
  return mark === '255 254 0 0' || mark === '0 0 254 255';
}

function decodeUtf16(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): Decoded {
  const cut = bytes.length % 2;
  return checked(encoding, new TextDecoder(encoding).decode(bytes.subarray(0, bytes.length - cut)), cut > 0);
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function checked(encoding: Encoding, decoded: string, truncated: boolean): Decoded {
  const text = decoded.replace(/^\ufeff/, '');
  if (text.trim() === '') throw new ReadError('read/empty', 1, '文件没有文字，应为公报文本');
  const controls = [...text].filter(isControl).length;
  if (!within('controls', controls / text.length))
    throw new ReadError('read/binary', 1, '文件是二进制数据，应为公报文本');
  // In UTF the sign is a character that a file may hold; of what is no UTF it is what could not be decoded.
  const broken = encoding === 'gb18030' || encoding === 'big5' ? text.indexOf('\ufffd') : -1;
  if (broken >= 0) {
    const line = text.slice(0, broken).split('\n').length;
    throw new ReadError('read/undecodable', line, '此处的字节不是 UTF-8、UTF-16、GB18030 或 Big5，请另存为 UTF-8');
  }
  return { encoding, text, truncated };
}

function isControl(char: string): boolean {
  return char < ' ' && !'\t\n\v\f\r'.includes(char);
}
