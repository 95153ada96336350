import { anyOf, fromWords } from '../lexicon/words.ts';
import { type Numbered, type Role } from './role-rows.ts';
import { within } from '../limits/within.ts';

/** Name, colon and more. 例：联席会议机制：建立由… */
const RE_NAMED = /^(?<name>[^，。；：:]*)[：:]\s*(?<rest>\S.+)$/su;
/** Opens what explains a name in a list of contents, not a paragraph under a heading. */
const RE_EXPLAINS = /^(?:主要)?(?:包括|是?指)/;
/**
 * A clause that announces what is numbered below it; a mere name before a colon (资金支持：) is a heading.
 * 例：有下列情形之一的，按本方案要求依法追究生态环境损害赔偿责任： · 以下情形不适用本方案： · 造成损害的：
 */
const reAnnounces = fromWords(() => new RegExp(`(?:${anyOf('pointers')}|，).*[：:]$|的[：:]$`));

interface Row {
  from: Role;
  becomes: Role;
  /** Whether the list is of the kind that the row is about. */
  ifList: (list: readonly Numbered[]) => boolean;
  when: (numbered: Numbered) => boolean;
  /** Of what becomes a run-in heading. */
  headingLength?: (numbered: Numbered) => number;
}

/**
 * What siblings correct in the roles that each has by its own form. Every row is asked in turn, and sees what those
 * before it have decided.
 */
export const SIBLING_ROWS: readonly Row[] = [
  // Headings with a colon come all or none. 例：1. 联席会议机制：建立由… 2. 安全联合检查机制：…
  {
    from: 'item',
    becomes: 'runIn',
    ifList: (list) => within('fewestAlike', list.length) && list.every(isNamed) && !list.some(explainsItsName),
    when: () => true,
    headingLength: ({ text }) => text.search(/[：:]/) + 1,
  },
  // 例：（二）有下列情形之一的，依法追究责任：| 1. 发生重大事件的；
  { from: 'heading', becomes: 'item', ifList: () => true, when: (n) => announces(n) && n.below === 'deeper' },
  // The same where the numbers below are lost, among items. 例：（三）以下情形不适用本方案：| 不可抗力。
  {
    from: 'heading',
    becomes: 'item',
    ifList: (list) => list.some(({ role }) => role === 'item'),
    when: (n) => announces(n) && n.below !== 'number',
  },
  // A sentence that holds numbers is a heading among run-in headings. 例：（三）基本原则。| 1. 坚持正确导向。…
  {
    from: 'item',
    becomes: 'heading',
    ifList: (list) => list.some(({ role }) => role === 'runIn'),
    when: (n) => n.below === 'deeper' && isShortSentence(n),
  },
  // Short sentences, each with its text below it. 例：（一）指导思想。| 以习近平新时代…
  {
    from: 'item',
    becomes: 'heading',
    ifList: (list) => within('fewestAlike', list.length) && list.every((n) => holdsText(n) && isShortSentence(n)),
    when: () => true,
  },
  // Names one below the other with nothing between are a list, not headings without text.
  { from: 'heading', becomes: 'item', ifList: isListOfNames, when: () => true },
];

function isNamed({ role, text }: Numbered): boolean {
  const name = RE_NAMED.exec(text)?.groups?.['name'];
  return role === 'item' && name !== undefined && within('longestName', name.length);
}

/** 例：（一）基本信息：包括名称、地址 · （一）建筑能耗分析：分析改造前1—3年… */
function explainsItsName({ text }: Numbered): boolean {
  const { name = '', rest = '' } = RE_NAMED.exec(text)?.groups ?? {};
  return RE_EXPLAINS.test(rest) || rest.startsWith(name.slice(-2));
}

function announces({ text }: Numbered): boolean {
  return reAnnounces().test(text);
}

function isShortSentence({ form, length }: Numbered): boolean {
  return form === 'sentence' && within('longestRunIn', length);
}

function holdsText({ below }: Numbered): boolean {
  return below === 'plain' || below === 'deeper';
}

function isListOfNames(list: readonly Numbered[]): boolean {
  const names = list.filter(({ role }) => role === 'heading');
  const isMarked = names.some(({ block }) => block.hashes > 0 || block.bold === 'whole');
  return within('fewestAlike', names.length) && !isMarked && !names.slice(0, -1).some(holdsText);
}
