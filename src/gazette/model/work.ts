import { z } from 'zod';
import { workEditionSchema } from './edition.ts';
import { eventSchema } from './event.ts';
import { citedBySchema, lineageLinkSchema } from './links.ts';
import { statusSchema } from './status.ts';
import { address, maybeText, text } from './values.ts';

/** From what binds most to what binds least, as the 立法法 ranks them. */
const workKind = z.enum(['法律', '行政法规', '地方性法规', '规章', '规范性文件', '规划', '标准', '合同文本', '其他']);

/**
 * A law, a regulation, a plan, a notice as such (FRBR work): what its editions have in common. One that the collection
 * knows only from being cited has none.
 */
export const workSchema = z
  .strictObject({
    id: text.describe('固定编号，发布后不变'),
    url: address.describe('网页路径'),
    title: text.describe('标题'),
    docNumber: maybeText.describe('发文字号'),
    issuer: maybeText.describe('发文机关'),
    kind: workKind.describe('种类'),
    status: statusSchema.describe('效力：最新版本的；没有正文的，由引用它的文件推断'),
    titles: z.array(text).describe('全部写法，第一个是标题'),
    variants: z.array(text).describe('引用时的其他写法'),
    editions: z.array(workEditionSchema).describe('本站有的版本，先后为序；没有正文则为空'),
    events: z.array(eventSchema).describe('沿革，按日期'),
    citedBy: z.array(citedBySchema).describe('引用它的文件'),
    predecessors: z.array(lineageLinkSchema).describe('它取代的文献、前一期'),
    successors: z.array(lineageLinkSchema).describe('取代它的文献、后一期'),
    parents: z.array(lineageLinkSchema).describe('制定它的依据'),
    children: z.array(lineageLinkSchema).describe('以它为依据制定的文献'),
  })
  .meta({ title: '文献', description: '法律、法规、规划、文件，有正文的列出各个版本，没有正文的只从引用知道' });

export const KINDS_OF_WORK = workKind.options;

export type WorkKind = z.infer<typeof workKind>;
export interface Work extends z.infer<typeof workSchema> {}
