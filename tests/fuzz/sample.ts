import iconv from 'iconv-lite';

/** A folder of gazettes that was made up, small enough to be kept as JSON. */
export type Sample = readonly SampleFile[];

export interface SampleFile {
  /** Without extension. */
  name: string;
  text: string;
  encoding: Encoding;
  /** So many bytes are cut off at its end. */
  cut: number;
  /** Its YAML, null where it has none. */
  sidecar: string | null;
}

export const ENCODINGS = ['utf-8', 'utf-8 with BOM', 'utf-16le', 'utf-16be', 'gb18030'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The bytes of a file as it would have been received. */
export function bytesOf({ text, encoding, cut }: SampleFile): Uint8Array {
  const bytes = encode(text, encoding);
  return bytes.subarray(0, Math.max(0, bytes.length - cut));
}

function encode(text: string, encoding: Encoding): Buffer {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text);
    case 'utf-8 with BOM':
      return Buffer.from(`\ufeff${text}`);
    case 'utf-16le':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    case 'gb18030':
      return iconv.encode(text, 'gb18030');
  }
}
