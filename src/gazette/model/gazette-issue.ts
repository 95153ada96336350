import { z } from 'zod';
import { fixSchema } from './fix.ts';
import { index, isoDate, lineNumber, lineRange, maybeText, oneOf, sha256, text } from './values.ts';
import { MEASURE_WORDS, SEVERITY_WORDS } from './words.ts';

export const contentsEntrySchema = z
  .strictObject({
    seq: z.int().describe('次序，从 1 数起'),
    id: maybeText.describe('文件的编号；目录列出而正文没有的为 null'),
    title: text.describe('标题'),
    titleEn: maybeText.describe('英文目录所载的标题'),
    docNumber: maybeText.describe('发文字号'),
    page: z.int().nullable().describe('页码'),
    section: maybeText.describe('栏目'),
  })
  .meta({ id: 'ContentsEntry', title: '目录的一行' });

export const warningSchema = z
  .strictObject({
    rule: text.describe('规则的编号，例如 parse/number-gap'),
    severity: oneOf(SEVERITY_WORDS).describe('轻重'),
    file: text.optional().describe('所在的文件，公报分成几个文件才有'),
    line: lineNumber.describe('所在的行'),
    column: z.int().min(1).describe('所在的列'),
    message: text.describe('看到的和应有的'),
    document: maybeText.describe('所在的文件'),
    advice: text.describe('怎么办'),
    fix: fixSchema.nullable().describe('可粘进说明的字段'),
  })
  .meta({ id: 'Warning', title: '整理记录的一条' });

export const confidenceSchema = z
  .strictObject({
    measure: oneOf(MEASURE_WORDS).describe('数的是什么'),
    found: index.describe('数到多少'),
    of: index.describe('在多少之中'),
    limit: z.number().describe('两者之比的限度'),
    exceeded: z.boolean().describe('超过了限度；经核对才发布'),
  })
  .meta({ id: 'Confidence', title: '把握的一项' });

export const doubtSchema = z
  .strictObject({
    file: text.optional().describe('所在的文件，公报分成几个文件才有'),
    line: lineNumber.describe('所在的行'),
    column: z.int().min(1).describe('所在的列'),
    found: text.describe('把握不大的字'),
    before: text.describe('前面的字'),
    after: text.describe('后面的字'),
    document: maybeText.describe('所在的文件'),
  })
  .meta({ id: 'Doubt', title: '识别的疑字' });

const matterKind = oneOf({
  masthead: '刊头',
  contents: '目录',
  colophon: '版权页',
  unassigned: '不属于任何文件的正文',
  'running-head': '书眉',
  'page-number': '页码',
});

export const matterSchema = z
  .strictObject({
    kind: matterKind.describe('是什么'),
    file: text.optional().describe('所在的文件，公报分成几个文件才有'),
    lines: lineRange.describe('所在的行'),
    text: text.describe('原字'),
  })
  .meta({ id: 'Matter', title: '不属于任何文件的字' });

export const gazetteSchema = z
  .strictObject({
    id: text.describe('固定编号，发布后不变'),
    name: text.describe('刊名'),
    publisher: text.describe('出版的机关'),
    issue: text.describe('印出的期号，例如2020年第1期'),
    year: z.int().nullable().describe('年份'),
    number: z.int().nullable().describe('期数'),
    date: isoDate.nullable().describe('出版日期'),
    source: z
      .strictObject({
        file: text.describe('文件名；分成几个文件的，是文件夹'),
        sha256: sha256.describe('收到时的校验值；分成几个文件的，是 files 所列（sha256sum 的格式）的校验值'),
        files: z
          .array(z.strictObject({ file: text.describe('文件名'), sha256: sha256.describe('收到时的校验值') }))
          .optional()
          .describe('依次是哪几个文件'),
      })
      .describe('扫描文本的文件名和校验值'),
    documents: z.array(contentsEntrySchema).describe('目录，一行一件'),
    warnings: z.array(warningSchema).describe('整理记录'),
    confidence: z.array(confidenceSchema).describe('读得有没有把握，一项一行'),
    accepted: maybeText.describe('超过限度而发布的理由'),
    doubtful: z.array(doubtSchema).describe('识别时把握不大的字；不是识别来的没有'),
    unaccounted: index.describe('扫描文本里既不在文件、也不在记录里，或者出现两次的字数；应为 0'),
    matter: z.array(matterSchema).describe('不属于任何文件的字：刊头、目录、版权页'),
  })
  .meta({ title: '公报', description: '一期公报的目录和整理记录' });

export type MatterKind = z.infer<typeof matterKind>;
export interface ContentsEntry extends z.infer<typeof contentsEntrySchema> {}
/** A diagnostic as published: rule id `stage/what`, place in the file as received. */
export interface Warning extends z.infer<typeof warningSchema> {}
export interface Doubt extends z.infer<typeof doubtSchema> {}
export interface Confidence extends z.infer<typeof confidenceSchema> {}
export interface GazetteIssue extends z.infer<typeof gazetteSchema> {}
