import { decode } from './decode.ts';
import type { Received, ReceivedLine } from './received.ts';

/**
 * A text file: its lines as they are. Programs that recognise scans write such files, with Markdown, HTML and TeX.
 *
 * @throws {ReadError} where the bytes are no text
 */
export function receiveText(bytes: Uint8Array): Received {
  const { encoding, text, truncated } = decode(bytes);
  const lines: ReceivedLine[] = [];
  const ends = /\r\n|\n|\r/g;
  for (let start = 0; ; start = ends.lastIndex) {
    const end = ends.exec(text);
    lines.push({ start, raw: text.slice(start, end?.index ?? text.length) });
    if (!end) return { text, lines, marked: true, encoding, truncated };
  }
}
