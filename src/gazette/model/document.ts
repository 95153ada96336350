/**
 * The document as the site publishes it: plain JSON, its text a tree of nodes (`nodes.ts`).
 *
 * Every value can be written as JSON and read back unchanged. Field names are a public format (see the page `/data/` of
 * the site): fields may be added, never renamed.
 *
 * Structure follows GB/T 9704—2012 (党政机关公文格式) and the division of Chinese statutes (编 章 节 条 款 项 目);
 * ids follow the Akoma Ntoso naming convention (OASIS LegalDocML).
 */
import { z } from 'zod';
import { actSchema, amendedBySchema } from './act.ts';
import { correctionSchema, droppedSchema, markupSchema } from './changes.ts';
import { editionSchema, workRefSchema } from './edition.ts';
import { eventSchema } from './event.ts';
import { consolidationSchema } from './consolidation.ts';
import { citedBySchema, lineageSchema, referenceSchema, termSchema } from './links.ts';
import { annexNumberSchema } from './label-number.ts';
import { nodeSchema } from './nodes.ts';
import { placeStatusSchema, statusSchema } from './status.ts';
import {
  address,
  documentId,
  index,
  isoDate,
  lineBreak,
  lineNumber,
  lineRange,
  maybeText,
  oneOf,
  pageNumber,
  sha256,
  text,
} from './values.ts';

export const partSchema = z
  .strictObject({
    id: text.describe('固定编号'),
    role: oneOf({ notice: '印发的通知', instrument: '正文', annex: '附件' }).describe('是哪一部分'),
    label: maybeText.describe('附件1；没有印出也推不出则为 null'),
    number: annexNumberSchema.nullable().describe('附件编号的值'),
    title: text.describe('标题'),
    titleBreaks: z.array(lineBreak).optional().describe('标题各段所在的行'),
    genre: maybeText.describe('文种'),
    lines: z.array(lineRange).describe('全部所在行'),
    page: pageNumber.optional(),
    children: z.array(nodeSchema).describe('节点，按次序'),
  })
  .meta({ id: 'Part', title: '部分' });

export const documentSchema = z
  .strictObject({
    id: documentId.describe('固定编号，发布后不变'),
    url: address.describe('网页路径'),
    title: text.min(1).describe('全标题；联合发文机关之间留一个空格'),
    /** The first line (offset 0) included. */
    titleBreaks: z.array(lineBreak).optional().describe('标题各段所在的行'),
    lang: z.literal('zh-Hant').optional().describe('以繁体字印行的为 zh-Hant，文字照原样；其余不写'),
    shortTitle: text.min(1).describe('去掉发文机关和“关于印发……的通知”的标题'),
    titleEn: maybeText.describe('公报英文目录所载的标题'),
    docNumber: maybeText.describe('发文字号，用六角括号'),
    issuers: z.array(text).describe('发文机关，每个写全'),
    genre: maybeText.describe('文种（外层文件的）'),
    addressees: maybeText.describe('主送机关，不带冒号'),
    dateSigned: isoDate.nullable().describe('成文日期，ISO 8601'),
    dateEffective: isoDate.nullable().describe('施行日期，正文写明才有'),
    dateExpires: isoDate.nullable().describe('有效期的最后一天，正文写明才有'),
    planPeriod: z
      .strictObject({ from: z.int().describe('起始年'), to: z.int().describe('终止年') })
      .nullable()
      .describe('规划、计划所属的起止年份'),
    status: statusSchema.describe('效力'),
    placeStatuses: z.array(placeStatusSchema).describe('效力与全文不同的条、款、项'),
    work: workRefSchema.describe('它是哪一部法规、哪一件文件的文本'),
    edition: editionSchema.describe('它是哪一个版本'),
    events: z.array(eventSchema).describe('题注和正文所载的沿革，按次序'),
    gazette: z
      .strictObject({
        id: text.describe('公报的编号'),
        seq: z.int().describe('在公报里的次序，从 1 数起'),
        page: z.int().nullable().describe('页码'),
        section: maybeText.describe('栏目'),
      })
      .describe('刊载它的公报'),
    source: z
      .strictObject({
        file: text.describe('文件名'),
        sha256: sha256.describe('收到时的校验值'),
        lines: lineRange.describe('起止行'),
        continuedIn: z
          .array(
            z.strictObject({
              file: text.describe('文件名'),
              sha256: sha256.describe('收到时的校验值'),
              from: lineNumber.describe('它的第一行在本件里是第几行'),
            }),
          )
          .optional()
          .describe('本件接着印在下一个文件里，行号接着数'),
      })
      .describe('扫描文本'),
    parts: z.array(partSchema).describe('通知、正文、附件'),
    references: z.array(referenceSchema).describe('引用的文件，按出现次序'),
    citedBy: z.array(citedBySchema).describe('引用本件的文件'),
    terms: z.array(termSchema).describe('“以下简称”所定的词'),
    lineage: lineageSchema.describe('前一期和后一期'),
    acts: z.array(actSchema).describe('对其他文件的修改，按次序'),
    amendedBy: z.array(amendedBySchema).describe('其他文件对本件的修改'),
    consolidations: z.array(consolidationSchema).describe('按这些修改推算的文本，或与刊载文本的比对'),
    dropped: z.array(droppedSchema).describe('没有进入正文的字和原因'),
    corrections: z.array(correctionSchema).describe('校改：原字、改字、原因'),
    markup: z.array(markupSchema).describe('扫描软件写的标记（Markdown、HTML、TeX），印刷的公报没有'),
    unaccounted: index.describe('扫描文本里既不在正文、也不在记录里，或者出现两次的字数；应为 0'),
    /** By the names of the formats in `export/formats.ts`. */
    downloads: z.record(text, address).describe('各种格式的路径'),
  })
  .meta({ title: '文件', description: '公报所载的一件文件，含正文' });

export interface Part extends z.infer<typeof partSchema> {}
export interface GazetteDocument extends z.infer<typeof documentSchema> {}
