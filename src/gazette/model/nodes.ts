import { z } from 'zod';
import { labelNumberSchema, noteNumberSchema } from './label-number.ts';
import { index, isoDate, lineBreak, lineNumber, lineRange, maybeText, pageNumber, text } from './values.ts';

const place = {
  start: index.describe('起点，按 UTF-16 数'),
  end: index.describe('终点，不含'),
};

/** A stretch of a node's text that is more than plain: half-open, in UTF-16 units. */
export const spanSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('sub'), ...place }).describe('下标'),
    z.strictObject({ kind: z.literal('sup'), ...place }).describe('上标'),
    z
      .strictObject({ kind: z.literal('formula'), ...place, latex: text.describe('扫描软件写的 LaTeX') })
      .describe('公式，text 里是它的读法'),
    z.strictObject({ kind: z.literal('noteCall'), ...place, target: text.describe('脚注的节点') }).describe('脚注号'),
    z
      .strictObject({ kind: z.literal('ref'), ...place, ref: index.describe('references 里的次序，从 0 数起') })
      .describe('引用'),
    z
      .strictObject({ kind: z.literal('internal'), ...place, targets: z.array(text).describe('指到的节点') })
      .describe('文内链接，例如本办法第二条、见附件1'),
    z
      .strictObject({ kind: z.literal('term'), ...place, term: index.describe('terms 里的次序，从 0 数起') })
      .describe('“以下简称”所定的词再次出现'),
    z
      .strictObject({
        kind: z.literal('correction'),
        ...place,
        correction: index.describe('corrections 里的次序，从 0 数起'),
      })
      .describe('校改'),
  ])
  .meta({ id: 'Span', title: '片段', description: '文字里的一段是什么' });

const id = text.describe('固定编号，也是网页里的锚点');
const level = z.int().min(1).describe('在本部分里的层次，最上一层是 1');
const PRINTED_LABEL = '印出的编号，例如第一章、（三）';
const lines = z.array(lineRange).describe('编号、标题或文字所在的行；换页截断时有两段');
const page = pageNumber.optional();
const spans = z.array(spanSchema).optional().describe('文字里的引用、脚注号、校改等，没有就没有');
const breaks = z.array(lineBreak).optional().describe('文字转行的地方，一行写完就没有');

const words = text.describe('读者看到的文字，没有 Markdown，没有 HTML；表格里换行处是 \\n');

/** A run of text, with what its stretches are and where it goes on in another line. */
const run = { text: words, spans, breaks };

/** Nodes lie in nodes: interfaces below name them, since TypeScript follows those only when it needs to. */
const children: z.ZodType<GazetteNode[]> = z.array(z.lazy(() => nodeSchema)).describe('下一层的节点，按次序');

const sectionSchema = z
  .strictObject({
    type: z.literal('section'),
    id,
    level,
    label: maybeText.describe(PRINTED_LABEL),
    number: labelNumberSchema.nullable().describe('编号的值'),
    heading: text.describe('标题'),
    runIn: z.boolean().describe('标题后接着正文，正文是下一层的第一个段落'),
    lines,
    page,
    spans,
    breaks,
    children,
  })
  .meta({ id: 'Section', title: '层次', description: '编、章、节和一、（一）1.（1）' });

const articleSchema = z
  .strictObject({
    type: z.literal('article'),
    id,
    num: z.int().describe('条的序号'),
    label: text.describe(PRINTED_LABEL),
    number: labelNumberSchema.describe('编号的值'),
    heading: maybeText.describe('条标'),
    lines,
    page,
    children,
  })
  .meta({ id: 'Article', title: '条', description: '条；款是它的 paragraph，项是款的 item' });

const paragraphSchema = z
  .strictObject({ type: z.literal('paragraph'), id, lines, page, ...run, children })
  .meta({ id: 'Paragraph', title: '段落', description: '段落、款' });

const itemSchema = z
  .strictObject({
    type: z.literal('item'),
    id,
    level,
    label: text.describe(PRINTED_LABEL),
    number: labelNumberSchema.describe('编号的值'),
    lines,
    page,
    ...run,
    children,
  })
  .meta({ id: 'Item', title: '项', description: '项、目和编号的段落' });

export const cellSchema = z
  .strictObject({
    ...run,
    colspan: z.int().min(2).optional().describe('占几列'),
    rowspan: z.int().min(2).optional().describe('占几行'),
    header: z.boolean().optional().describe('行的名目'),
    line: lineNumber.describe('这一行表在扫描文本的哪一行'),
    page,
  })
  .meta({ id: 'Cell', title: '格' });

const rows = z.array(z.array(cellSchema));

const tableSchema = z
  .strictObject({
    type: z.literal('table'),
    id,
    title: maybeText.describe('表题'),
    lines: lines.describe('全部所在行'),
    page,
    columns: z.int().min(1).describe('列数'),
    head: rows.describe('表头，一行一行的格'),
    body: rows.describe('表身，一行一行的格'),
    note: maybeText.describe('表注、单位'),
  })
  .meta({ id: 'Table', title: '表', description: '表；换页截断的表合成一个' });

const footnoteSchema = z
  .strictObject({
    type: z.literal('footnote'),
    id,
    mark: text.describe('脚注号'),
    number: noteNumberSchema.nullable().describe('脚注号的值；星号没有'),
    lines,
    page,
    ...run,
  })
  .meta({ id: 'Footnote', title: '脚注', description: '脚注' });

const signatureSchema = z
  .strictObject({
    type: z.literal('signature'),
    id,
    lines,
    page,
    text: words,
    signers: z.array(text).describe('署名的机关'),
    date: isoDate.nullable().describe('日期'),
  })
  .meta({ id: 'Signature', title: '落款', description: '落款' });

const figureSchema = z
  .strictObject({ type: z.literal('figure'), id, lines, page, caption: text.describe('图题') })
  .meta({ id: 'Figure', title: '图', description: '图的位置和图题，没有图' });

const datelineSchema = z
  .strictObject({ type: z.literal('dateline'), id, lines, page, text: words })
  .meta({ id: 'Dateline', title: '题注', description: '题注、题下日期' });

const addresseesSchema = z
  .strictObject({ type: z.literal('addressees'), id, lines, page, text: words })
  .meta({ id: 'Addressees', title: '主送机关', description: '主送机关一行' });

const annexListSchema = z
  .strictObject({ type: z.literal('annexList'), id, lines, page, ...run })
  .meta({ id: 'AnnexList', title: '附件清单', description: '附件清单' });

export const nodeSchema = z
  .discriminatedUnion('type', [
    sectionSchema,
    articleSchema,
    paragraphSchema,
    itemSchema,
    tableSchema,
    footnoteSchema,
    signatureSchema,
    figureSchema,
    datelineSchema,
    addresseesSchema,
    annexListSchema,
  ])
  .meta({ id: 'Node', title: '节点', description: '正文由节点组成，节点的 type 说明是什么' });

export type Span = z.infer<typeof spanSchema>;

/** What a part is made of: a tree of nodes of a closed set of kinds. No node knows its parent. */
export type GazetteNode =
  Section | Article | Paragraph | Item | Table | Footnote | Signature | Figure | Dateline | Addressees | AnnexList;

export type NodeType = GazetteNode['type'];

export interface Section extends z.infer<typeof sectionSchema> {}
export interface Article extends z.infer<typeof articleSchema> {}
export interface Paragraph extends z.infer<typeof paragraphSchema> {}
export interface Item extends z.infer<typeof itemSchema> {}
export interface Table extends z.infer<typeof tableSchema> {}
export interface Cell extends z.infer<typeof cellSchema> {}
export interface Footnote extends z.infer<typeof footnoteSchema> {}
export interface Signature extends z.infer<typeof signatureSchema> {}
export interface Figure extends z.infer<typeof figureSchema> {}
export interface Dateline extends z.infer<typeof datelineSchema> {}
export interface Addressees extends z.infer<typeof addresseesSchema> {}
export interface AnnexList extends z.infer<typeof annexListSchema> {}
