import { z } from 'zod';
import { address, documentId, isoDate, maybeText, text } from './values.ts';

/** A text that a plan says is to be made or revised. */
export const promisedTextSchema = z
  .strictObject({
    document: documentId.describe('哪一件文件'),
    node: text.describe('所在的节点'),
    url: address.describe('网址'),
    words: text.min(1).describe('要出台的文件，照原文；有书名号的不带书名号'),
    verb: text.describe('说要怎样，照原文：制定、研究出台、修订完善'),
    byText: maybeText.describe('期限，照原文；没有写明则为 null'),
    by: isoDate.nullable().describe('期限的最后一天；说不准哪一天的没有'),
    sentence: text.describe('那句话'),
    fulfilledBy: documentId.nullable().describe('履行了它的文件：本站后来的、无疑就是它的那一件；没有则为 null'),
  })
  .meta({ title: '应当出台的文件', description: '规划、计划、意见里说要制定、修订的文件' });

export interface PromisedText extends z.infer<typeof promisedTextSchema> {}
