/**
 * What words of the published data say in Chinese, for the schemas and for the pages. Nothing is imported here, for
 * the search in the browser reads it too.
 */

/** What is known of the validity of a text. Says 未见废止, never 有效: the collection knows only what its gazettes print. */
export const STATUS_WORDS = {
  'in-force': '未见废止',
  amended: '已修改',
  'partly-repealed': '部分废止',
  'not-yet': '尚未施行',
  repealed: '已废止',
  expired: '已期满',
  unknown: '效力不明',
} as const;

/** What became of the work after the text that is spoken of had been followed by another one. */
export const LATER_WORDS: Readonly<Partial<Record<keyof typeof STATUS_WORDS, string>>> = {
  repealed: '后已废止',
  expired: '后已期满',
};

/** Why text of the scan stands in no document. */
export const DROP_WORDS = {
  'repeated-table-header': '续页重复的表头',
  'running-head': '书眉',
  'page-number': '页码',
  'column-head': '栏目名',
  'red-head': '发文机关标志',
  'foot-line': '版记',
  contents: '文件自己的目录',
  noise: '网页的按钮和导航',
  'footnote-rule': '脚注线',
  'repeated-characters': '换页处重复的字',
  'list-mark': '扫描软件加的列表符号',
  'scanner-markup': '扫描软件加的标记',
  'scanner-word': '扫描软件混入的词',
  erratum: '人工勘误',
} as const;

/** Why text was repaired; an erratum may give its own reason. */
export const CORRECTION_WORDS = {
  ocr: '识别错字',
  width: '全角半角',
  bracket: '括号',
  'scanner-word': '扫描软件混入的词',
  repeated: '重复的字',
  erratum: '人工勘误',
  markup: '扫描软件加的标记',
  'no-character': '不是文字的字符',
} as const;

/** What is counted of each gazette to tell whether it was read as it is printed. */
export const MEASURE_WORDS = {
  outside: '文件之外成句的字',
  torn: '断开的句子',
  markup: '残留的标记',
  controls: '网页的按钮和导航',
  headings: '不像标题的标题',
  signed: '落款之后的文字',
  guessed: '起点没有凭据的文件',
  missing: '有目无文的文件',
  gaps: '不连续的序号',
  repaired: '改正的错字',
  illegible: '认不出的字符',
  doubtful: '识别时把握不大的字',
} as const;

export type MeasureName = keyof typeof MEASURE_WORDS;

/** How much a diagnostic weighs: an error keeps something from being published. */
export const SEVERITY_WORDS = { error: '错误', warning: '提醒', info: '说明' } as const;
