import type { GazetteDocument, Part } from '../../gazette/model/document.ts';
import type { CitedBy, Reference, Relation } from '../../gazette/model/links.ts';
import type { NodeType } from '../../gazette/model/nodes.ts';

/** Files that hold the whole collection. */
export const DATASETS: Readonly<Record<string, string>> = {
  '/data/documents.json': '全部文件的清单，不含正文',
  '/data/documents.ndjson': '全部文件，含正文，一行一件',
  '/data/works.json': '所引文献和引用它们的地方',
  '/data/gazettes.json': '各期公报的目录和整理记录',
};

/** What each field of `document.json` says. A field that is added to the model must be explained here. */
export const DOCUMENT_FIELDS: Readonly<Record<keyof GazetteDocument, string>> = {
  id: '固定编号，发布后不变',
  url: '网页路径',
  title: '全标题；联合发文机关之间留一个空格',
  titleBreaks: '标题各段所在的行',
  shortTitle: '去掉发文机关和“关于印发……的通知”的标题',
  titleEn: '公报英文目录所载的标题',
  docNumber: '发文字号，用六角括号',
  issuers: '发文机关，每个写全',
  genre: '文种（外层文件的）',
  addressees: '主送机关，不带冒号',
  dateSigned: '成文日期，ISO 8601',
  dateEffective: '施行日期，正文写明才有',
  dateExpires: '有效期的最后一天，正文写明才有',
  planPeriod: '规划、计划所属的起止年份',
  status: '效力：in-force 未见废止，repealed 已废止，expired 已期满，unknown 不明；by 指出依据，since 是起始日',
  gazette: '刊载的公报、次序、页码、栏目',
  source: '扫描文本的文件名、校验值和起止行',
  parts: '通知、正文、附件，见下',
  references: '引用的文件，按出现次序',
  citedBy: '引用本件的文件',
  terms: '“以下简称”所定的词',
  lineage: '前一期和后一期；inferred 表示由标题推断',
  dropped: '没有进入正文的字和原因',
  corrections: '修订：原字、改字、原因',
  markup: '扫描软件写的标记（Markdown、HTML、TeX），印刷的公报没有',
  downloads: '各种格式的路径',
};

export const PART_FIELDS: Readonly<Record<keyof Part, string>> = {
  id: '固定编号',
  role: 'notice 印发的通知，instrument 正文，annex 附件',
  label: '附件1',
  number: '附件编号的值',
  title: '标题',
  titleBreaks: '标题各段所在的行',
  genre: '文种',
  lines: '全部所在行',
  children: '节点，按次序',
};

export const NODE_WORDS: Readonly<Record<NodeType, string>> = {
  section: '编、章、节和一、（一）1.（1）；level 是在本部分里的层次，runIn 表示标题后接着正文',
  article: '条；款是它的 paragraph，项是款的 item',
  paragraph: '段落、款',
  item: '项、目和编号的段落',
  table: '表；head、body 是一行一行的格，格有 text、colspan、rowspan、header',
  footnote: '脚注',
  signature: '落款',
  figure: '图的位置和图题，没有图',
  dateline: '题注、题下日期',
  addressees: '主送机关一行',
  annexList: '附件清单',
};

export const REFERENCE_FIELDS: Readonly<Record<keyof Reference, string>> = {
  cite: '原文的写法',
  docNumber: '发文字号',
  relation: '关系，见下',
  target: 'kind 是 document（本站文件）、work（所引文献）或 self（本件）；node 是指明的那一条',
  at: '所在的节点',
  line: '所在的行',
};

export const CITED_BY_FIELDS: Readonly<Record<keyof CitedBy, string>> = {
  id: '引用它的文件',
  relation: '关系',
  at: '引用处的节点',
  url: '引用处的网址',
  title: '那件文件的标题',
  label: '引用处，例如第四十条',
  snippet: '引用的那句话',
  to: '被引用的节点，没有指明则为 null',
};

/** What the sentence of a citation says, by which its relation is told. */
export const RELATION_CUES: Readonly<Record<Relation, string>> = {
  repeals: '同时废止、自……起废止、停止执行',
  replaces: '代替、取代',
  amends: '修订、修改',
  promulgates: '印发、发布、公布',
  forwards: '转发',
  basis: '根据、依据、按照、依照',
  implements: '落实、贯彻、实施',
  accompanies: '附件、配套',
  cites: '其他提到的地方',
};
