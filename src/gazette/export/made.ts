import { z } from 'zod';
import { documentSchema } from '../model/document.ts';
import { isoDate, text } from '../model/values.ts';
import type { ExportOptions } from './options.ts';
import { noticeOf } from './provenance.ts';

/** What files of data say of their making, beside where each document is from. */
export const madeSchema = z
  .strictObject({
    by: text.describe('制作它的程序和版本'),
    asOf: isoDate.describe('效力截至哪一天'),
    notice: text.describe('怎样制成，不是官方文本'),
  })
  .meta({ id: 'Made', title: '制作' });

/** A type, no interface: its entries are all text. */
export type Made = z.infer<typeof madeSchema>;

/** A document as the site gives it away. */
export const publishedDocumentSchema = documentSchema
  .extend({ made: madeSchema.describe('数据的制作') })
  .meta({ title: '文件', description: '公报所载的一件文件，含正文' });

/** What a file that is made today says of its making. */
export function madeWith(options: Pick<ExportOptions, 'generator' | 'asOf' | 'madeOf'>): Made {
  return { by: options.generator, asOf: options.asOf, notice: noticeOf(options) };
}
