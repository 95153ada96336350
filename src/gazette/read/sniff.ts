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
  ['application/', '文件是压缩包或程序数据，请放入公报文本、PDF、.docx、OFD 或网页'],
  ['image/', '文件是图片，请先识别成文字'],
];

const RE_HTML = /^\s*(?:(?:<!--.*?-->|<\?xml[^>]*>)\s*)*<(?:!doctype html|html|head|body|meta)\b/is;
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
      return isHtml(bytes) ? 'html' : 'text';
    case 'application/pdf':
      return 'pdf';
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return 'docx';
    case 'application/zip':
      if (isOfd(bytes)) return 'ofd';
      break;
    case 'application/xml':
      return isHtml(bytes) ? 'html' : 'text';
  }
  const advice = ADVICE.find(([start]) => type?.mime.startsWith(start))?.[1];
  // Bytes of text may look like something else by chance: what nobody would put here is left to the decoder.
  if (advice === undefined) return 'text';
  throw new ReadError('read/unsupported', 1, advice);
}

function isHtml(bytes: Uint8Array): boolean {
  return RE_HTML.test(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES)));
}

/** GB/T 33190—2016, 7.1: the package has its root in OFD.xml. */
function isOfd(bytes: Uint8Array): boolean {
  const names: string[] = [];
  unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  return names.some((name) => name.toLowerCase() === 'ofd.xml');
}
