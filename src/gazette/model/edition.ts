import { z } from 'zod';
import { statusSchema } from './status.ts';
import { address, isoDate, maybeText, oneOf, text } from './values.ts';

/** What made the text of an edition (FRBR expression) what it is. */
export const editionKindSchema = oneOf({
  enacted: '初次公布',
  amended: '修正',
  revised: '修订',
  republished: '重新公布',
  consolidated: '本站按修改决定推算',
});

/** The decision that made an edition, as it is printed; `url` where the collection knows it. */
export const decidingSchema = z
  .strictObject({
    title: maybeText.describe('标题，不带书名号'),
    docNumber: maybeText.describe('令号或发文字号'),
    date: isoDate.nullable().describe('作出的日期'),
    url: address.nullable().describe('它的网页'),
  })
  .meta({ id: 'Deciding', title: '作出修改的决定' });

const edition = {
  from: isoDate.nullable().describe('从哪一天起是这个文本；不知道则为 null'),
  to: isoDate.nullable().describe('到哪一天为止（这一天仍是）；没有更新的文本则为 null'),
  kind: editionKindSchema.describe('怎样成为这个文本'),
  by: decidingSchema.nullable().describe('由哪一件决定；没有则为 null'),
};

/** The edition of its work that a document prints. */
export const editionSchema = z.strictObject(edition).meta({ id: 'Edition', title: '版本' });

/** An edition as its work lists it: which document prints it, and which others print the same. */
export const workEditionSchema = z
  .strictObject({
    document: text.describe('载有它的文件'),
    part: text.optional().describe('印在修改它的决定后面的，是那件文件的哪一部分'),
    url: address.describe('它的网页'),
    ...edition,
    reprints: z.array(text).describe('刊载同一文本的其他文件'),
  })
  .meta({ id: 'WorkEdition', title: '版本' });

/** A work as others name it. */
export const workRefSchema = z
  .strictObject({
    id: text.describe('固定编号'),
    url: address.describe('网页路径'),
    status: statusSchema.optional().describe('整部法规、文件的效力，与这个文本的不同才有'),
  })
  .meta({ id: 'WorkRef', title: '所属的法规、文件' });

export type EditionKind = z.infer<typeof editionKindSchema>;
export interface Deciding extends z.infer<typeof decidingSchema> {}
export interface Edition extends z.infer<typeof editionSchema> {}
export interface WorkEdition extends z.infer<typeof workEditionSchema> {}
export interface WorkRef extends z.infer<typeof workRefSchema> {}
