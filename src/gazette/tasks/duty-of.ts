import { anyOf, fromWords } from '../lexicon/words.ts';
import { within } from '../limits/within.ts';
import { withoutBlanks } from '../text/without-blanks.ts';

/** What the head of a column, or the label before a colon, says that stands below or behind it. */
export type Duty = 'lead' | 'cooperating' | 'bearers' | 'shared' | 'due' | 'deed' | 'content' | 'aim' | 'name';

interface DutyRow {
  duty: Duty;
  /** Heads that the row decides. */
  例: readonly string[];
  pattern: () => RegExp;
}

/** A word of duty, then the noun for who has it. */
const bearer = (tag: string) => () => {
  const word = tag === 'bears' ? `(?:${anyOf('duties', tag)}|${anyOf('verbs', 'implements')})` : anyOf('duties', tag);
  // 主办 and 会办 head columns without a noun too.
  return new RegExp(`${word}\\p{sc=Han}*?${anyOf('columns', 'bearer')}$|^${anyOf('duties', tag)}$`, 'u');
};
const ending = (tag: string) => () => new RegExp(`${anyOf('columns', tag)}$`, 'u');

/** The first row that fits decides. 牵头区领导 and 责任人 are persons: no row. */
export const DUTY_ROWS: readonly DutyRow[] = [
  {
    duty: 'lead',
    例: ['牵头单位', '主责单位', '区级牵头部门', '主要责任单位', '牵头责任单位', '牵头（责任）单位', '主办'],
    pattern: fromWords(bearer('leads')),
  },
  { duty: 'cooperating', 例: ['协办单位', '区级配合部门', '参与单位', '会办'], pattern: fromWords(bearer('joins')) },
  {
    duty: 'bearers',
    例: ['责任单位', '区级责任单位', '责任部门', '落实单位', '责任主体', '承办单位'],
    pattern: fromWords(bearer('bears')),
  },
  { duty: 'shared', 例: ['部门分工', '责任分工'], pattern: () => /(?:部门|责任)分工$/u },
  {
    duty: 'due',
    例: ['完成时限（年）', '推出时间', '进度安排', '完成时间节点', '时限要求', '进度要求'],
    // 进度 alone may be how far it has come.
    pattern: fromWords(() => new RegExp(`(?:${anyOf('columns', 'due')}(?:要求)?|进度要求)$`, 'u')),
  },
  {
    duty: 'deed',
    例: ['重点任务', '主要措施', '年度任务及目标'],
    pattern: fromWords(() => new RegExp(`${anyOf('columns', 'deed')}(?:[和及与]${anyOf('columns', 'aim')})?$`, 'u')),
  },
  { duty: 'content', 例: ['建设内容', '专项治理工作内容'], pattern: fromWords(ending('content')) },
  { duty: 'aim', 例: ['主要建设目标'], pattern: fromWords(ending('aim')) },
  { duty: 'name', 例: ['项目名称', '工作项目'], pattern: fromWords(ending('name')) },
];

/** 例：完成时限|（年） */
const RE_REMARK_AT_END = /[（(][^（()）]*[)）]$/u;
const RE_BRACKETS = /[（()）]/gu;

/** What a head or label announces; null for what says nothing of tasks. */
export function dutyOf(head: string): Duty | null {
  const plain = withoutBlanks(head);
  if (!within('longestHeading', plain.length)) return null;
  const readings = [plain.replace(RE_REMARK_AT_END, ''), plain.replace(RE_BRACKETS, '')];
  const row = DUTY_ROWS.find(({ pattern }) => readings.some((reading) => pattern().test(reading)));
  return row?.duty ?? null;
}
