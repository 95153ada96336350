import { z } from 'zod';
import { statusSchema } from './document.ts';
import { citedBySchema } from './links.ts';
import { address, maybeText, text } from './values.ts';

/** From what binds most to what binds least, as the 立法法 ranks them. */
const workKind = z.enum(['法律', '行政法规', '地方性法规', '规章', '规范性文件', '规划', '标准', '合同文本', '其他']);

/** What the collection knows only from being cited. */
export const workSchema = z
  .strictObject({
    id: text.describe('固定编号，发布后不变'),
    url: address.describe('网页路径'),
    title: text.describe('标题'),
    docNumber: maybeText.describe('发文字号'),
    issuer: maybeText.describe('发文机关'),
    kind: workKind.describe('种类'),
    status: statusSchema.describe('效力，由引用它的文件推断'),
    variants: z.array(text).describe('引用时的其他写法'),
    citedBy: z.array(citedBySchema).describe('引用它的文件'),
  })
  .meta({ title: '所引文献', description: '本站没有全文，只从引用知道的文献' });

export const KINDS_OF_WORK = workKind.options;

export type WorkKind = z.infer<typeof workKind>;
export interface Work extends z.infer<typeof workSchema> {}
