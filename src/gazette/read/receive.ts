import { ReadError } from './read-error.ts';
import { receiveAlto } from './alto/receive-alto.ts';
import { receiveDocx } from './docx/receive-docx.ts';
import { receiveHtml } from './html/receive-html.ts';
import { receiveOfd } from './ofd/receive-ofd.ts';
import type { Format, Received } from './received.ts';
import { receiveText } from './receive-text.ts';
import { sniff } from './sniff.ts';

/** One reader a format. They are loaded when they are needed: what reads PDF is larger than all else. */
const READERS: Readonly<Record<Format, (bytes: Uint8Array) => Received | Promise<Received>>> = {
  text: receiveText,
  html: receiveHtml,
  docx: receiveDocx,
  pdf: async (bytes) => (await import('./pdf/receive-pdf.ts')).receivePdf(bytes),
  ofd: receiveOfd,
  alto: receiveAlto,
};

/**
 * Reads a file of any format into lines.
 *
 * @throws {ReadError} where it is no text that can be read
 */
export async function receive(bytes: Uint8Array): Promise<Received> {
  try {
    return await READERS[await sniff(bytes)](bytes);
  } catch (error) {
    // Elements that are nested without end leave no room on the stack.
    if (error instanceof RangeError) throw new ReadError('read/unsupported', 1, '文件的结构嵌套太深，请重新另存');
    throw error;
  }
}
