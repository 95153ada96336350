/** What a text file may be encoded in besides UTF-8, which proves itself. */
export type OtherEncoding = 'utf-16le' | 'utf-16be' | 'utf-32' | 'gb18030' | 'big5';

/** Enough bytes to know an encoding by; even, and whole characters of UTF-32. */
const SAMPLE_BYTES = 65_536;
/** What a text in Chinese is made of: Han, its marks, letters and digits of either width, ends of lines. */
const RE_PLAIN = /[\t\n\r\x20-\x7e·‐-‧\u3000-\u303f一-鿿\uff01-\uffe6]/g;

/**
 * The encoding that bytes which are no UTF-8 can be read in; null where they are no text.
 *
 * UTF-16 without its mark and UTF-32 have bytes of zero, which no other text has. GB18030 and Big5 share their bytes: it
 * is the one among whose common characters more pairs of bytes fall (GB 2312, the first level of Big5).
 */
export function guessEncoding(bytes: Uint8Array): OtherEncoding | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (!sample.includes(0)) return isBig5(sample) ? 'big5' : 'gb18030';
  if (isUtf32(sample)) return 'utf-32';
  return (['utf-16le', 'utf-16be'] as const).find((encoding) => isPlain(sample, encoding)) ?? null;
}

function isPlain(sample: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): boolean {
  const text = new TextDecoder(encoding).decode(sample.subarray(0, sample.length - (sample.length % 2)));
  // Of bytes that are no text at all a third would be Han by chance.
  return text.replaceAll(RE_PLAIN, '').length * 2 < text.length;
}

/** Each character has four bytes, of which the first or the last is zero and the one beside it is at most 0x10. */
function isUtf32(sample: Uint8Array): boolean {
  const isHigh = (at: number, beside: number): boolean => {
    for (let i = 0; i + 3 < sample.length; i += 4)
      if (sample[i + at] !== 0 || (sample[i + beside] ?? 0) > 0x10) return false;
    return sample.length >= 4;
  };
  return isHigh(3, 2) || isHigh(0, 1);
}

function isBig5(sample: Uint8Array): boolean {
  let [gb2312, big5] = [0, 0];
  for (let i = 0; i + 1 < sample.length; i++) {
    const [first, second] = [sample[i] ?? 0, sample[i + 1] ?? 0];
    if (first < 0x80) continue;
    if (first >= 0xa1 && first <= 0xf7 && second >= 0xa1) gb2312++;
    if (first >= 0xa1 && first <= 0xc6 && ((second >= 0x40 && second <= 0x7e) || second >= 0xa1)) big5++;
    i++;
  }
  return big5 > gb2312;
}
