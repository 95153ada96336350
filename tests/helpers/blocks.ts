import { labelText } from '../../src/gazette/clean/read-label.ts';
import type { TextBlock } from '../../src/gazette/model/block.ts';
import { sourced } from '../../src/gazette/text/sourced.ts';

/** A line of running text. */
export function aTextBlock(text: string, fields: Partial<TextBlock> = {}): TextBlock {
  return labelText({
    kind: 'text',
    text: sourced(text, 0),
    lines: [[1, 1]],
    blanksBefore: 1,
    hashes: 0,
    bold: null,
    bullet: null,
    indented: false,
    ...fields,
  });
}
