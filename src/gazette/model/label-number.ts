import { z } from 'zod';
import { LABEL_KINDS, LABEL_KIND_NAMES, type LabelKind } from '../text/label-kinds.ts';
import { oneOf } from './values.ts';

const SHOWN = Object.fromEntries(LABEL_KIND_NAMES.map((kind) => [kind, LABEL_KINDS[kind].shown])) as Record<
  LabelKind,
  string
>;

function numberSchema<Kind extends z.ZodType>(kind: Kind) {
  return z.strictObject({
    kind,
    number: z.int().describe('序号'),
    sub: z.int().nullable().describe('“之一”的序号，第十二条之一是 1；没有则为 null'),
  });
}

/** The number of a section, article or item as a value. */
export const labelNumberSchema = numberSchema(oneOf(SHOWN).describe('编号的样式')).meta({
  id: 'Number',
  title: '编号',
  description: '印出的编号的值',
});

/** The same of a footnote's mark: ①, [1], 注1. */
export const noteNumberSchema = numberSchema(z.literal('note'));

/** The same of an annex: 附件1. */
export const annexNumberSchema = numberSchema(z.literal('annex'));

export interface LabelNumber extends z.infer<typeof labelNumberSchema> {}
export interface NoteNumber extends z.infer<typeof noteNumberSchema> {}
export interface AnnexNumber extends z.infer<typeof annexNumberSchema> {}
