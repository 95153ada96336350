import { HAN_NUMERAL } from '../text/numerals.ts';
import { quoteInside } from './quote-inside.ts';
import { quoteTitle } from '../text/quote-title.ts';

/** What a part is called where its document is named already: 附件1, 印发通知; empty for the one that it is about. */
export function namePart(
  { role, label, title }: { role: string; label: string | null; title: string },
  several: boolean,
): string {
  if (role === 'notice') return '印发通知';
  if (role === 'annex') return label ?? `附件${quoteTitle(title)}`;
  return several ? quoteTitle(title) : '';
}

/**
 * What is named by itself in its part, whatever section it stands in: 表2, 表“耕地保有量”, 图1, 注①, 落款.
 *
 * @param id its last piece says what it is and its number in the part, `att_1__table_2`
 * @param printed its title, caption or mark; empty where it has none
 */
export function nameThing(id: string, printed: string): string {
  const [, kind = '', number = ''] = RE_LAST_PIECE.exec(id) ?? [];
  if (kind === 'fn') return `注${printed}`;
  const word = NUMBERED[kind];
  if (word === undefined) return SINGLE[kind] ?? '';
  if (printed === '') return `${word}${number}`;
  return RE_NUMBERED.exec(printed)?.[0] ?? `${word}“${quoteInside(printed)}”`;
}

// 例：att_1__table_2、fig_10、notice__signature；同号第二次出现带 -2
const RE_LAST_PIECE = /(?:^|__)([a-z]+)(?:_(\d+))?(?:-\d+)?$/u;
// 例：表1 水环境治理重点工程、图3-2、表一
const RE_NUMBERED = new RegExp(`^[表图](?:\\d+(?:[-—.]\\d+)*|[${HAN_NUMERAL}]+(?=\\s))`, 'u');
const NUMBERED: Readonly<Record<string, string>> = { table: '表', fig: '图' };
const SINGLE: Readonly<Record<string, string>> = {
  signature: '落款',
  dateline: '题注',
  addressees: '主送机关',
  annexlist: '附件说明',
};
