import type { TextBlock } from '../model/block.ts';
import { lineAt } from '../model/report.ts';
import { fileOfLine } from '../model/source-file.ts';
import type { Run } from '../model/source.ts';
import { slice, trim, type Sourced } from '../text/sourced.ts';
import { readInline } from './inline.ts';
import { labelText } from './read-label.ts';
import { recordRemoval } from './record.ts';

/** 例：### 一、总体要求 */
const RE_HASHES = /^\s*(#{1,6})(?=[^#])\s*/;
/** 例：- （一）具有… · • 耕地保有量 */
const RE_BULLET = /^\s*([-*+•●▪◆])\s+/;
/** First-line indent of two ideographic blanks. */
const RE_INDENT = /^\n*\u3000{2}/;

/** A block of running text, the markup of the scanner read, but for the lines that it stands on. */
export function readTextLine(text: Sourced, run: Run): TextBlock {
  const plain = { kind: 'text', blanksBefore: 0, indented: RE_INDENT.test(text.value) } as const;
  if (!isMarked(text, run))
    return labelText({ ...plain, lines: [], text: trim(text), hashes: 0, bold: null, bullet: null });
  let rest = text;
  const hashes = RE_HASHES.exec(rest.value);
  if (hashes) rest = take(rest, hashes[0].length, 'heading-mark', run);
  const bullet = RE_BULLET.exec(rest.value);
  if (bullet) rest = take(rest, bullet[0].length, 'list-mark', run);
  // A new line of Markdown.
  if (rest.value.endsWith('\\')) {
    recordRemoval(slice(rest, -1), run, 'markup', 'escape');
    rest = slice(rest, 0, -1);
  }
  return labelText({
    ...plain,
    lines: [],
    text: trim(readInline(trim(rest), run)),
    hashes: hashes?.[1]?.length ?? 0,
    bold: boldOf(rest.value.trim()),
    bullet: bullet?.[1] ?? null,
  });
}

function isMarked({ at: [start = 0] }: Sourced, { source }: Run): boolean {
  return fileOfLine(source, lineAt(source, start)).marked;
}

function take(text: Sourced, length: number, why: string, run: Run): Sourced {
  recordRemoval(trim(slice(text, 0, length)), run, 'markup', why);
  return slice(text, length);
}

function boldOf(text: string): TextBlock['bold'] {
  const count = text.split('**').length - 1;
  if (count === 0) return null;
  if (count === 2 && text.startsWith('**') && text.endsWith('**')) return 'whole';
  if (count % 2 === 1) return text.startsWith('**') ? 'opens' : 'closes';
  return 'part';
}
