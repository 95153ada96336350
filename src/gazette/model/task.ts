import { z } from 'zod';
import { address, documentId, index, isoDate, maybeText, text } from './values.ts';

/** What an organ has to do: a row of a table of tasks, or a paragraph that ends in who is to do it. */
export const taskSchema = z
  .strictObject({
    id: text.describe('固定编号'),
    document: documentId.describe('哪一件文件'),
    node: text.describe('所在的节点：表，或者段落、项、层次'),
    url: address.describe('网址，直到那一行、那一段'),
    section: maybeText.describe('所在的标题，或者表里分组的名称'),
    task: text.describe('任务，照原文'),
    detail: maybeText.describe('原文另有的具体内容'),
    measure: maybeText.describe('要达到的数值，照原文；没有写明则为 null'),
    lead: z.array(text).describe('牵头、主责的机关；只说责任单位的也在这里'),
    cooperating: z.array(text).describe('配合的机关'),
    deadlineText: maybeText.describe('完成时限，照原文'),
    deadline: isoDate.nullable().describe('完成时限的最后一天；长期坚持、每月之类没有'),
    place: maybeText.describe('是哪个地方的机关，例如北京市海淀区；不知道则为 null'),
    theme: maybeText.describe('领域，由文件的标题看出；看不出则为 null'),
  })
  .meta({ title: '任务', description: '规划、方案、要点里交给机关的一项任务' });

/** An organ that tasks name, with all the ways in which they print its name. */
export const taskOrganSchema = z
  .strictObject({
    id: text.describe('固定编号'),
    url: address.describe('网页路径'),
    name: text.describe('名称：印得最全的一种'),
    place: maybeText.describe('是哪个地方的机关'),
    names: z.array(text).min(1).describe('原文的写法'),
    aliases: z.array(address).describe('以其他写法为名的网页路径，转到上面那一个'),
    leads: index.describe('牵头几项'),
    joins: index.describe('配合几项'),
  })
  .meta({ title: '承担任务的机关', description: '任务里提到的机关' });

/** All that the collection obliges whom to do. */
export const taskLedgerSchema = z.strictObject({ tasks: z.array(taskSchema), organs: z.array(taskOrganSchema) });

export interface Task extends z.infer<typeof taskSchema> {}
export interface TaskOrgan extends z.infer<typeof taskOrganSchema> {}

export interface TaskLedger extends z.infer<typeof taskLedgerSchema> {}
