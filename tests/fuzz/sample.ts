import iconv from 'iconv-lite';
import { aDocx } from '../helpers/a-docx.ts';
import { aPdf } from '../helpers/a-pdf.ts';
import { readPages } from './as-pdf.ts';
import { PARTS } from './as-docx.ts';

/** A folder of gazettes that was made up, small enough to be kept as JSON. */
export type Sample = readonly SampleFile[];

export interface SampleFile {
  /** Without extension. */
  name: string;
  format: SampleFormat;
  /** Of a web page its source, of a Word file the XML of its body, of a PDF what `as-pdf.ts` prints. */
  text: string;
  /** Of a text file or a web page. */
  encoding: Encoding;
  /** So many bytes are cut off at its end. */
  cut: number;
  /** Its YAML, null where it has none. */
  sidecar: string | null;
}

export const SAMPLE_FORMATS = ['txt', 'html', 'docx', 'pdf'] as const;
export type SampleFormat = (typeof SAMPLE_FORMATS)[number];

export const ENCODINGS = ['utf-8', 'utf-8 with BOM', 'utf-16le', 'utf-16be', 'gb18030'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The bytes of a file as it would have been received. */
export function bytesOf(file: SampleFile): Uint8Array {
  const bytes = wholeBytesOf(file);
  const { cut } = file;
  return bytes.subarray(0, Math.max(0, bytes.length - cut));
}

function wholeBytesOf({ format, text, encoding }: SampleFile): Uint8Array {
  switch (format) {
    case 'txt':
    case 'html':
      return encode(text, encoding);
    case 'docx':
      return aDocx(text, PARTS);
    case 'pdf':
      return aPdf(readPages(text));
  }
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
