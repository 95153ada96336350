import { z } from 'zod';
import { address, lineNumber, maybeText, oneOf, text } from './values.ts';

/**
 * What a document does to what it cites, the weightiest first: changes of what holds before mere mentions. Each with
 * what the sentence of the citation says, by which it is told.
 */
export const relationSchema = oneOf({
  repeals: '同时废止、自……起废止、停止执行',
  replaces: '代替、取代',
  amends: '修订、修改',
  promulgates: '印发、发布、公布',
  forwards: '转发',
  basis: '根据、依据、按照、依照',
  implements: '落实、贯彻、实施',
  accompanies: '附件、配套',
  cites: '其他提到的地方',
}).meta({ id: 'Relation', title: '关系' });

/** What the words of a relation mean where they say less than it: a plan to amend amends nothing. */
export const senseSchema = oneOf({
  plansTo: '拟修订、适时修订：打算这样做，还没有做',
  applies: '依照……处罚、按照……执行：照它办理，不是制定本文件的依据',
  dataSource: '取值参考依据：指标、数据的来源',
}).meta({ id: 'Sense', title: '关系的实际意思' });

const targetSchema = z
  .strictObject({
    kind: oneOf({ document: '本站文件', work: '所引文献', self: '本件' }).describe('在哪里'),
    id: text.describe('固定编号'),
    url: address.describe('网页路径，不带节点'),
    node: text.optional().describe('指明的那一条或那个附件，没有指明就没有'),
    work: text.optional().describe('所指的法规、文件（work）的编号；指本件自己的没有'),
    edition: maybeText.optional().describe('写明了哪一个版本的，载有它的文件；没有写明（指有效的文本）则为 null'),
  })
  .meta({ id: 'ReferenceTarget' });

export const referenceSchema = z
  .strictObject({
    cite: text.describe('原文的写法'),
    docNumber: maybeText.describe('发文字号'),
    relation: relationSchema.describe('关系'),
    sense: senseSchema.optional().describe('关系的实际意思，与字面一致则没有'),
    target: targetSchema.describe('所指的文献'),
    pinpoint: text.optional().describe('指明的条、款、项，写成节点的编号，所指的文献没有正文也有'),
    at: text.describe('所在的节点'),
    line: lineNumber.describe('所在的行'),
  })
  .meta({ id: 'Reference', title: '引用' });

export const citedBySchema = z
  .strictObject({
    id: text.describe('引用它的文件'),
    relation: relationSchema.describe('关系'),
    sense: senseSchema.optional().describe('关系的实际意思，与字面一致则没有'),
    at: text.describe('引用处的节点'),
    url: address.describe('引用处的网址'),
    title: text.describe('那件文件的标题'),
    label: maybeText.describe('引用处，例如第四十条'),
    snippet: text.describe('引用的那句话'),
    to: maybeText.describe('被引用的节点，没有指明则为 null'),
  })
  .meta({ id: 'CitedBy', title: '被引用' });

export const termSchema = z
  .strictObject({
    term: text.describe('所定的词'),
    definition: text.describe('它指什么'),
    at: text.describe('所在的节点'),
  })
  .meta({ id: 'Term', title: '简称' });

export const lineageLinkSchema = z
  .strictObject({
    kind: oneOf({ document: '本站文件', work: '所引文献' }).describe('在哪里'),
    id: text.describe('固定编号'),
    url: address.describe('网页路径'),
    title: text.describe('标题'),
    inferred: z.boolean().describe('没有文件写明，由标题推断'),
  })
  .meta({ id: 'LineageLink', title: '前后期' });

export const lineageSchema = z
  .strictObject({
    predecessors: z.array(lineageLinkSchema).describe('前一期'),
    successors: z.array(lineageLinkSchema).describe('后一期'),
  })
  .meta({ id: 'Lineage' });

export const RELATIONS = relationSchema.options;

export type Relation = z.infer<typeof relationSchema>;
export type Sense = z.infer<typeof senseSchema>;
export interface Reference extends z.infer<typeof referenceSchema> {}
export interface ReferenceTarget extends z.infer<typeof targetSchema> {}
export interface CitedBy extends z.infer<typeof citedBySchema> {}
export interface Term extends z.infer<typeof termSchema> {}
export interface LineageLink extends z.infer<typeof lineageLinkSchema> {}
export interface Lineage extends z.infer<typeof lineageSchema> {}
