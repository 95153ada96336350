import { z } from 'zod';
import { maybeText, text } from './values.ts';

/** An item (项) or what is below it (目). */
export const provisionItemSchema = z
  .strictObject({
    label: text.describe('印出的编号，例如（三）；没有则为空'),
    depth: z.int().min(1).describe('1 是项，2 是目'),
    text: text.describe('文字'),
  })
  .meta({ id: 'ProvisionItem', title: '项' });

export const provisionParagraphSchema = z
  .strictObject({ text: text.describe('款的文字'), items: z.array(provisionItemSchema).describe('它的项和目，按次序') })
  .meta({ id: 'ProvisionParagraph', title: '款' });

/** An article with its words alone: what is amended, compared and shown in time. */
export const provisionSchema = z
  .strictObject({
    number: z.int().describe('条的序号'),
    sub: z.int().nullable().describe('“之一”的序号；没有则为 null'),
    label: text.describe('第七条'),
    heading: maybeText.describe('条标'),
    above: z.array(text).describe('它上面的编、章、节'),
    paragraphs: z.array(provisionParagraphSchema).describe('款，按次序'),
  })
  .meta({ id: 'Provision', title: '条文' });

/** The words of an edition: what stands before the first article, then the articles. */
export const wordingSchema = z
  .strictObject({
    front: z.array(provisionParagraphSchema).describe('第一条之前的文字'),
    articles: z.array(provisionSchema).describe('各条'),
  })
  .meta({ id: 'Wording', title: '文本' });

export interface ProvisionItem extends z.infer<typeof provisionItemSchema> {}
export interface ProvisionParagraph extends z.infer<typeof provisionParagraphSchema> {}
export interface Provision extends z.infer<typeof provisionSchema> {}
export interface Wording extends z.infer<typeof wordingSchema> {}
