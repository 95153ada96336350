import { unzipSync } from 'fflate';
import { fileTypeFromBuffer } from 'file-type';
import { ReadError } from './read-error.ts';
import type { Format } from './received.ts';

/** What to do with a file that is no gazette that can be read, by its media type or the beginning of it. */
const ADVICE: readonly (readonly [type: string, advice: string])[] = [
  ['application/x-cfb', '文件是 Word 97—2003（.doc）等旧格式，请另存为 .docx'],
  ['application/rtf', '文件是 RTF，请另存为 .docx'],
  ['application/vnd.oasis.opendocument', '文件是 OpenDocument，请另存为 .docx'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml', '文件是电子表格，请把公报另存为 .docx 或 PDF'],
  ['application/zip', '文件是压缩包，请解开后逐个放入'],
  ['application/xml', '文件是 XML，请用原来的程序打开后另存为 .docx、网页或纯文本'],
  ['application/mhtml', '文件是网页存档（.mht），请用浏览器打开后另存为 .html'],
  ['application/', '文件是压缩包或程序数据，请放入公报文本、PDF、.docx、OFD 或网页'],
  ['image/', '文件是图片，请先识别成文字'],
];

const RE_HTML = /^\s*(?:(?:<!--.*?-->|<\?xml[^>]*>)\s*)*<(?:!doctype html|html|head|body|meta)\b/is;
/** 例：<?xml version="1.0"?><alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"> */
const RE_ALTO = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<alto\b/s;
/** Enough for what stands before the first tag. */
const HEAD_BYTES = 4096;

/**
 * What a file is, by its content.
 *
 * @throws {ReadError} `read/unsupported` with what it is and what to do, where no gazette can be read from it
 */
export async function sniff(bytes: Uint8Array): Promise<Format> {
  const type = await fileTypeFromBuffer(bytes);
  switch (type?.mime) {
    case undefined:
      if (isAlto(bytes)) return 'alto';
      if (isHtml(bytes)) return 'html';
      return refuseUnlessText(beginningOf(bytes));
    case 'application/pdf':
      return 'pdf';
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return 'docx';
    case 'application/zip':
      if (isOfd(bytes)) return 'ofd';
      break;
    case 'application/xml':
      if (isAlto(bytes)) return 'alto';
      if (isHtml(bytes)) return 'html';
      break;
  }
  const advice = ADVICE.find(([start]) => type?.mime.startsWith(start))?.[1];
  // Bytes of text may look like something else by chance: what nobody would put here is left to the decoder.
  if (advice === undefined) return 'text';
  throw new ReadError('read/unsupported', 1, advice);
}

/** What is text to a program, and no text of a gazette. */
const NO_TEXT: readonly (readonly [beginning: RegExp, type: string])[] = [
  // 例：From: <由 Microsoft Internet Explorer 5 保存> · MIME-Version: 1.0
  [/^\s*(?:From: <|MIME-Version:)/i, 'application/mhtml'],
  [/^\s*<svg\b/i, 'image/'],
];

function refuseUnlessText(beginning: string): Format {
  const type = NO_TEXT.find(([pattern]) => pattern.test(beginning))?.[1];
  const advice = ADVICE.find(([start]) => start === type)?.[1];
  if (advice !== undefined) throw new ReadError('read/unsupported', 1, advice);
  return 'text';
}

function isHtml(bytes: Uint8Array): boolean {
  return RE_HTML.test(beginningOf(bytes));
}

function beginningOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
}

function isAlto(bytes: Uint8Array): boolean {
  return RE_ALTO.test(beginningOf(bytes));
}

/** GB/T 33190—2016, 7.1: the package has its root in OFD.xml. */
function isOfd(bytes: Uint8Array): boolean {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
  } catch {
    throw new ReadError('read/unsupported', 1, '文件像是压缩包或 Word 文件，但已损坏，请重新取得');
  }
  return names.some((name) => name.toLowerCase() === 'ofd.xml');
}
