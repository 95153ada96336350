import { z } from 'zod';
import { address, isoDate, maybeText, oneOf, text } from './values.ts';
import { STATUS_WORDS } from './words.ts';

/** What the collection knows of the validity of a text, a work or an article, and which sentence says so. */
export const statusSchema = z
  .strictObject({
    value: oneOf(STATUS_WORDS).describe('所知的效力'),
    by: z
      .strictObject({
        id: text.describe('固定编号'),
        url: address.describe('写明这一点的地方'),
        title: text.describe('标题'),
        docNumber: maybeText.describe('发文字号'),
        at: maybeText.describe('写明这一点的节点'),
        atLabel: maybeText.describe('写明这一点的是第几条'),
        sentence: maybeText.describe('写明这一点的那句话'),
      })
      .optional()
      .describe('依据：废止它、修改它的文件'),
    since: isoDate.optional().describe('起始日'),
  })
  .meta({ id: 'Status', title: '效力' });

/** The status of a place of a document where it is not that of the whole. */
export const placeStatusSchema = z
  .strictObject({ node: text.describe('哪一条、哪一款'), status: statusSchema.describe('效力') })
  .meta({ id: 'PlaceStatus', title: '条文的效力' });

export type StatusValue = Status['value'];
export interface Status extends z.infer<typeof statusSchema> {}
export interface PlaceStatus extends z.infer<typeof placeStatusSchema> {}
