import type { GazetteDocument } from '../../model/document.ts';
import { textOf } from '../../model/texts-of.ts';
import { walkNodes } from '../../model/walk-nodes.ts';
import type { Task } from '../../model/task.ts';
import type { Indicator, IndicatorValue } from '../../model/indicator.ts';
import type { PromisedText } from '../../model/promised-text.ts';
import type { Work } from '../../model/work.ts';
import { joinLabel } from '../../text/join-label.ts';
import { namesOfPlaces } from '../../wording/label-of-place.ts';

/** A value of a column; a date is text after ISO 8601. */
export type Value = string | number | null;

/** A table of the collection, the same in CSV, SQLite and Parquet. */
export interface DataTable<Row> {
  /** What a row is. */
  about: string;
  /** Names of the columns with what they hold and how a row gives it. */
  columns: Readonly<Record<string, Column<Row>>>;
}

export interface Column<Row> {
  type: 'text' | 'integer';
  about: string;
  of: (row: Row) => Value;
}

/** A part or node with its words, and where it stands. */
interface Passage {
  document: GazetteDocument;
  node: string;
  type: string;
  place: string;
  text: string;
}

interface Citation {
  document: GazetteDocument;
  reference: GazetteDocument['references'][number];
}

export const DOCUMENTS: DataTable<GazetteDocument> = {
  about: '一件文件',
  columns: {
    id: text('固定编号', ({ id }) => id),
    url: text('网页路径', ({ url }) => url),
    title: text('全标题', ({ title }) => title),
    short_title: text('去掉发文机关和“关于印发……的通知”的标题', ({ shortTitle }) => shortTitle),
    doc_number: text('发文字号', ({ docNumber }) => docNumber),
    issuers: text('发文机关，几个的用、隔开', ({ issuers }) => issuers.join('、')),
    genre: text('文种', ({ genre }) => genre),
    date_signed: text('成文日期', ({ dateSigned }) => dateSigned),
    date_effective: text('施行日期', ({ dateEffective }) => dateEffective),
    date_expires: text('有效期的最后一天', ({ dateExpires }) => dateExpires),
    status: text('所知的效力', ({ status }) => status.value),
    status_since: text('这一效力的起始日', ({ status }) => status.since ?? null),
    status_by: text('依据：写明这一点的文件', ({ status }) => status.by?.id ?? null),
    work: text('它是哪一部法规、哪一件文件的文本', ({ work }) => work.id),
    work_status: text('整部法规、文件的效力', ({ work, status }) => (work.status ?? status).value),
    gazette: text('刊载它的公报', ({ gazette }) => gazette.id),
    page: { type: 'integer', about: '在公报里的页码', of: ({ gazette }) => gazette.page },
    sha256: text('扫描文本的校验值', ({ source }) => source.sha256),
  },
};

export const PASSAGES: DataTable<Passage> = {
  about: '一条、一款、一项、一段、一个标题、一张表',
  columns: {
    document: text('文件的编号', ({ document }) => document.id),
    node: text('节点的编号，也是网页里的锚点', ({ node }) => node),
    type: text('节点的种类', ({ type }) => type),
    place: text('人怎样称呼这个地方，例如第四十条第二款', ({ place }) => place),
    text: text('它自己的文字，不含下一层', (passage) => passage.text),
    url: text('网址', ({ document, node }) => `${document.url}#${node}`),
  },
};

export const REFERENCES: DataTable<Citation> = {
  about: '一处引用',
  columns: {
    document: text('引用它的文件', ({ document }) => document.id),
    node: text('所在的节点', ({ reference }) => reference.at),
    relation: text('关系', ({ reference }) => reference.relation),
    cite: text('原文的写法', ({ reference }) => reference.cite),
    doc_number: text('发文字号', ({ reference }) => reference.docNumber),
    target_kind: text('在哪里：document、work、self', ({ reference }) => reference.target.kind),
    target: text('所引文献的编号', ({ reference }) => reference.target.id),
    target_node: text('指明的那一条', ({ reference }) => reference.target.node ?? null),
    target_url: text('所引文献的网页路径', ({ reference }) => reference.target.url),
  },
};

export const WORKS: DataTable<Work> = {
  about: '一件所引文献',
  columns: {
    id: text('固定编号', ({ id }) => id),
    url: text('网页路径', ({ url }) => url),
    title: text('标题', ({ title }) => title),
    doc_number: text('发文字号', ({ docNumber }) => docNumber),
    issuer: text('发文机关', ({ issuer }) => issuer),
    kind: text('种类', ({ kind }) => kind),
    status: text('效力', ({ status }) => status.value),
    cited: { type: 'integer', about: '被引用几处', of: ({ citedBy }) => citedBy.length },
  },
};

export const TASKS: DataTable<Task> = {
  about: '一项任务',
  columns: {
    id: text('固定编号', ({ id }) => id),
    document: text('文件的编号', ({ document }) => document),
    node: text('所在的节点', ({ node }) => node),
    url: text('网址，直到那一行、那一段', ({ url }) => url),
    section: text('所在的标题或者分组', ({ section }) => section),
    task: text('任务，照原文', ({ task }) => task),
    detail: text('具体内容', ({ detail }) => detail),
    measure: text('要达到的数值', ({ measure }) => measure),
    lead: text('牵头、主责的机关，几个的用、隔开', ({ lead }) => lead.join('、')),
    cooperating: text('配合的机关，几个的用、隔开', ({ cooperating }) => cooperating.join('、')),
    deadline_text: text('完成时限，照原文', ({ deadlineText }) => deadlineText),
    deadline: text('完成时限的最后一天', ({ deadline }) => deadline),
    place: text('是哪个地方的机关', ({ place }) => place),
    theme: text('领域', ({ theme }) => theme),
  },
};

/** One value of an indicator. */
interface Figure {
  indicator: Indicator;
  value: IndicatorValue;
}

export const INDICATORS: DataTable<Figure> = {
  about: '一个指标的一个值',
  columns: {
    document: text('文件的编号', ({ indicator }) => indicator.document),
    node: text('表的节点', ({ indicator }) => indicator.node),
    category: text('所属的类别', ({ indicator }) => indicator.category),
    group: text('几个指标合用的名称', ({ indicator }) => indicator.group),
    name: text('指标的名称', ({ indicator }) => indicator.name),
    unit: text('计量单位', ({ indicator }) => indicator.unit),
    nature: text('约束性、预期性', ({ indicator }) => indicator.nature),
    kind: text('现状（base）还是目标（target）', ({ value }) => value.kind),
    year: { type: 'integer', about: '哪一年', of: ({ value }) => value.year },
    value: text('印出的值', ({ value }) => value.value),
    remark: text('值后面括号里的说明', ({ value }) => value.remark),
    number: text('值就是一个数的，它的大小', ({ value }) => (value.number === null ? null : String(value.number))),
    bound_side: text('值是界限的，是哪一边', ({ value }) => value.bound?.side ?? null),
    bound: text('值是界限的，那个数', ({ value }) => (value.bound === null ? null : String(value.bound.number))),
    label: text('这一栏的表头', ({ value }) => value.label),
    url: text('表的网址', ({ indicator }) => indicator.url),
  },
};

export const PROMISES: DataTable<PromisedText> = {
  about: '一件应当出台的文件',
  columns: {
    document: text('说要出台它的文件', ({ document }) => document),
    node: text('所在的节点', ({ node }) => node),
    url: text('网址', ({ url }) => url),
    verb: text('说要怎样，照原文', ({ verb }) => verb),
    words: text('要出台的文件，照原文', ({ words }) => words),
    by_text: text('期限，照原文', ({ byText }) => byText),
    by: text('期限的最后一天', ({ by }) => by),
    sentence: text('那句话', ({ sentence }) => sentence),
    fulfilled_by: text('履行了它的文件', ({ fulfilledBy }) => fulfilledBy),
  },
};

/** All tables, by the names of their files. */
export const TABLES = {
  documents: DOCUMENTS,
  passages: PASSAGES,
  references: REFERENCES,
  works: WORKS,
  tasks: TASKS,
  indicators: INDICATORS,
  promises: PROMISES,
} as const;

export type TableName = keyof typeof TABLES;

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** Rows of a table as they are written, columns in their order. */
export type Rows = Readonly<Record<TableName, Iterable<Value[]>>>;

/** What a document says in the tables that are filled document by document. */
export function rowsOfDocument(document: GazetteDocument): Record<'documents' | 'passages' | 'references', Value[][]> {
  return {
    documents: [toRow(DOCUMENTS, document)],
    passages: passagesOf(document).map((passage) => toRow(PASSAGES, passage)),
    references: document.references.map((reference) => toRow(REFERENCES, { document, reference })),
  };
}

export function rowOfWork(work: Work): Value[] {
  return toRow(WORKS, work);
}

export function rowOfTask(task: Task): Value[] {
  return toRow(TASKS, task);
}

/** A row for each value. */
export function rowsOfIndicator(indicator: Indicator): Value[][] {
  return indicator.values.map((value) => toRow(INDICATORS, { indicator, value }));
}

export function rowOfPromise(promise: PromisedText): Value[] {
  return toRow(PROMISES, promise);
}

function toRow<Row>({ columns }: DataTable<Row>, row: Row): Value[] {
  return Object.values(columns).map(({ of }) => of(row));
}

function passagesOf(document: GazetteDocument): Passage[] {
  const places = namesOfPlaces(document);
  return document.parts.flatMap((part) => [
    {
      document,
      node: part.id,
      type: 'part',
      place: places.get(part.id) ?? '',
      text: joinLabel(part.label, part.title),
    },
    ...[...walkNodes(part.children)].map((node) => ({
      document,
      node: node.id,
      type: node.type,
      place: places.get(node.id) ?? '',
      text: textOf(node, ' ').trim(),
    })),
  ]);
}

function text<Row>(about: string, of: (row: Row) => string | null): Column<Row> {
  return { type: 'text', about, of };
}
