import { z } from 'zod';
import { isoDate, lineNumber, maybeText, oneOf } from './values.ts';

/** What happened to a text, in the words by which gazettes print it. */
export const eventKindSchema = oneOf({
  adopted: '通过',
  promulgated: '公布、发布、印发',
  approved: '批准',
  amended: '修正、修改',
  revised: '修订',
  effective: '施行',
  repealed: '废止',
});

/** One thing that happened to a text, as the line below its title or its own words tell it. */
export const eventSchema = z
  .strictObject({
    date: isoDate.describe('日期'),
    organ: maybeText.describe('机关；没有写明则为 null'),
    kind: eventKindSchema.describe('是什么事'),
    number: maybeText.describe('令号或发文字号'),
    decision: maybeText.describe('据以修改的决定的标题，不带书名号'),
    line: lineNumber.describe('所在的行'),
  })
  .meta({ id: 'Event', title: '沿革' });

export type EventKind = z.infer<typeof eventKindSchema>;
export interface Event extends z.infer<typeof eventSchema> {}
