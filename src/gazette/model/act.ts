import { z } from 'zod';
import { isoDate, maybeText, oneOf, text } from './values.ts';

/** What one sentence of a decision does to another text. */
export const actVerbSchema = oneOf({
  replace: '修改为：整条、整款、整项换成新的文字',
  'replace-words': '其中的“甲”修改为“乙”',
  insert: '增加一条、一款、一项',
  delete: '删去；有 found 的，只删去这几个字',
  renumber: '第几条改为第几条，words 是新的编号',
  repeal: '废止其中的一条、一款',
  suspend: '暂停执行、停止执行、暂时调整适用',
});

/** The place that an act changes. Numbers are those of the text before, but where something is added: there they are new. */
export const actTargetSchema = z
  .strictObject({
    work: maybeText.describe('所修改的法规、文件（work）的编号；没有指明则为 null'),
    title: maybeText.describe('它的标题'),
    document: maybeText.describe('载有修改前文本的文件；本站没有则为 null'),
    node: maybeText.describe('那件文件里的哪一条、哪一款；本站没有则为 null'),
    place: text.describe('原文写的条、款、项，例如第五条第二款；名称、全文也是'),
  })
  .meta({ id: 'ActTarget', title: '修改的地方' });

export const actSchema = z
  .strictObject({
    verb: actVerbSchema.describe('做什么'),
    target: actTargetSchema.describe('修改哪里'),
    at: text.describe('写明这一点的节点'),
    sentence: text.describe('写明这一点的那句话，引号里的新条文从略'),
    found: maybeText.describe('被换掉、被删去的字'),
    words: maybeText.describe('新的文字，一款一行；renumber 的新编号'),
    after: maybeText.describe('加在哪一条之后；没有写明则为 null'),
    from: isoDate.nullable().describe('从哪一天起'),
    executed: z.boolean().describe('本站已按它推算出修改后的文本'),
    why: maybeText.describe('没有执行的原因；已执行则为 null'),
  })
  .meta({ id: 'Act', title: '修改', description: '修改决定的一处修改' });

/** The same from the side of the text that is changed. */
export const amendedBySchema = z
  .strictObject({
    document: text.describe('作出修改的文件'),
    url: text.startsWith('/').describe('写明这一点的地方'),
    title: text.describe('它的标题'),
    verb: actVerbSchema.describe('做什么'),
    place: text.describe('修改的条、款、项'),
    node: maybeText.describe('本文件的哪一条、哪一款'),
    from: isoDate.nullable().describe('从哪一天起'),
  })
  .meta({ id: 'AmendedBy', title: '被修改' });

export type ActVerb = z.infer<typeof actVerbSchema>;
export interface ActTarget extends z.infer<typeof actTargetSchema> {}
export interface Act extends z.infer<typeof actSchema> {}
export interface AmendedBy extends z.infer<typeof amendedBySchema> {}
