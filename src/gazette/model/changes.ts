import { z } from 'zod';
import { lineNumber, lineRange, oneOf, text } from './values.ts';
import { CORRECTION_WORDS, DROP_WORDS } from './words.ts';

const dropReason = oneOf(DROP_WORDS);

/** A removal: text of the source that no node holds. */
export const droppedSchema = z
  .strictObject({
    lines: lineRange.describe('所在的行'),
    text: text.describe('原字'),
    why: dropReason.describe('原因'),
  })
  .meta({ id: 'Dropped', title: '没有进入正文的字' });

const correctionReason = oneOf(CORRECTION_WORDS);

export const correctionSchema = z
  .strictObject({
    line: lineNumber.describe('所在的行'),
    found: text.describe('原字；不是文字、看不见的字符写作码位，例如 [U+202E]'),
    replaced: text.describe('改字；删去的为空'),
    why: z.union([correctionReason, text.describe('人工勘误所写的理由')]).describe('原因'),
    at: text.optional().describe('所在的节点'),
  })
  .meta({ id: 'Correction', title: '校改' });

export const markupSchema = z
  .strictObject({
    line: lineNumber.describe('所在的行'),
    found: text.describe('原来的标记'),
    replaced: text.describe('正文里代替它的字，例如方框、换行；多数没有'),
  })
  .meta({ id: 'Markup', title: '标记' });

export type DropReason = z.infer<typeof dropReason>;
export interface Dropped extends z.infer<typeof droppedSchema> {}
export interface Correction extends z.infer<typeof correctionSchema> {}
export interface Markup extends z.infer<typeof markupSchema> {}
