import { z } from 'zod';
import { documentSchema } from '../model/document.ts';
import { isoDate, text } from '../model/values.ts';
import type { ExportOptions } from './options.ts';
import { SCAN_NOTICE } from './provenance.ts';

/** What files of data say of their making, beside where each document is from. */
export const madeSchema = z
  .strictObject({
    by: text.describe('制作它的程序和版本'),
    asOf: isoDate.describe('效力截至哪一天'),
    notice: text.describe('由扫描件转成，不是官方文本'),
  })
  .meta({ id: 'Made', title: '制作' });

/** A type, no interface: its entries are all text. */
export type Made = z.infer<typeof madeSchema>;

/** A document as the site gives it away. */
export const publishedDocumentSchema = documentSchema
  .extend({ made: madeSchema.describe('数据的制作') })
  .meta({ title: '文件', description: '公报所载的一件文件，含正文' });

/** What a file that is made today says of its making. */
export function madeWith({ generator, asOf }: Pick<ExportOptions, 'generator' | 'asOf'>): Made {
  return { by: generator, asOf, notice: SCAN_NOTICE };
}
