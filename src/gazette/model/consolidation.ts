import { z } from 'zod';
import { provisionSchema, wordingSchema } from './provision.ts';
import { address, index, isoDate, maybeText, text } from './values.ts';

/** An article of which what the acts give and what was printed are not the same; null where one has none. */
export const divergenceSchema = z
  .strictObject({
    label: text.describe('第几条'),
    computed: provisionSchema.nullable().describe('本站按修改决定推算的；没有这一条则为 null'),
    printed: provisionSchema.nullable().describe('公报刊载的；没有这一条则为 null'),
  })
  .meta({ id: 'Divergence', title: '出入' });

/** A text as the acts of a decision make it of the one before. */
export const consolidationSchema = z
  .strictObject({
    work: maybeText.describe('所修改的法规、文件（work）的编号'),
    title: text.describe('它的标题'),
    from: isoDate.nullable().describe('从哪一天起是这个文本'),
    by: text.describe('作出修改的文件'),
    base: maybeText.describe('载有修改前文本的文件；那也是推算的则为 null'),
    printed: maybeText.describe('载有修改后文本的文件；没有刊载则为 null'),
    printedUrl: address.nullable().describe('修改后文本的网页'),
    equal: index.describe('推算的与刊载的一致的条数；没有刊载则为 0'),
    of: index.describe('比较的条数；没有刊载则为 0'),
    divergences: z.array(divergenceSchema).describe('不一致的各条'),
    unclear: z
      .array(z.strictObject({ place: text.describe('修改的地方'), why: text.describe('没有执行的原因') }))
      .describe('没有执行的修改'),
    wording: wordingSchema.nullable().describe('推算的文本，没有刊载修改后文本时才有；不是正式文本'),
  })
  .meta({ id: 'Consolidation', title: '推算', description: '按修改决定从修改前的文本推算修改后的文本' });

export interface Divergence extends z.infer<typeof divergenceSchema> {}
export interface Consolidation extends z.infer<typeof consolidationSchema> {}
