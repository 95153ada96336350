import { z } from 'zod';
import { consolidationSchema } from '../../model/consolidation.ts';
import { editionSchema, workRefSchema } from '../../model/edition.ts';
import { wordingSchema } from '../../model/provision.ts';
import { address, documentId, maybeText, sha256, text } from '../../model/values.ts';
import { nameIssue } from '../../wording/name-issue.ts';
import { toJson } from '../export-json.ts';
import { madeSchema, madeWith } from '../made.ts';
import type { ExportOptions } from '../options.ts';
import { documentOfMadeText, type MadeText } from './made-text.ts';

/** A text that this site makes, as data. */
export const madeTextSchema = z
  .strictObject({
    id: text.describe('编号'),
    url: address.describe('网页路径'),
    title: text.describe('标题，注明由本站推算'),
    work: workRefSchema.describe('它是哪一部法规、哪一件文件的文本'),
    edition: editionSchema.describe('它是哪一个版本'),
    madeOf: z
      .array(
        z.strictObject({
          id: documentId.describe('固定编号'),
          url: address.describe('网页路径'),
          title: text.describe('标题'),
          docNumber: maybeText.describe('发文字号'),
          gazette: text.describe('刊载它的公报'),
          sha256: sha256.describe('扫描文本收到时的校验值'),
        }),
      )
      .describe('推算所据的文件：修改前的文本，然后是各件修改决定，按时间'),
    unclear: consolidationSchema.shape.unclear,
    wording: wordingSchema.describe('推算的文本；不是正式文本'),
    made: madeSchema.describe('数据的制作'),
  })
  .meta({ title: '推算文本', description: '本站按修改决定推算的文本，公报没有刊载，不是正式文本' });

/** A text that this site makes as JSON, valid against `/schemas/made-text.json`. */
export function exportMadeText(made: MadeText, options: ExportOptions): string {
  const { id, url, title, work, edition } = documentOfMadeText(made);
  const madeOf = (options.madeOf ?? []).map(({ document, issue }) => ({
    id: document.id,
    url: document.url,
    title: document.shortTitle,
    docNumber: document.docNumber,
    gazette: nameIssue(issue),
    sha256: document.source.sha256,
  }));
  const { wording } = made;
  const unclear = [...made.unclear];
  return toJson(madeTextSchema, { id, url, title, work, edition, madeOf, unclear, wording, made: madeWith(options) });
}
