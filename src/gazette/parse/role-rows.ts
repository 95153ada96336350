import { anyOf, fromWords } from '../lexicon/words.ts';
import type { TextBlock } from '../model/block.ts';
import { LABEL_KINDS } from '../text/label-kinds.ts';
import type { Label } from '../text/label.ts';
import { limitOf, within } from '../limits/within.ts';

/** What a numbered block is: a heading on its own line, one that opens a paragraph, an article, or an item of a list. */
export type Role = 'heading' | 'runIn' | 'article' | 'item';

/** A numbered block, and what its role is decided by. */
export interface Numbered {
  readonly block: TextBlock;
  readonly label: Label;
  /** Depth of its kind of number; siblings share one, children have a greater one. */
  readonly rank: number;
  readonly inArticle: boolean;
  /** Behind the number. */
  readonly text: string;
  /** The text up to its first 。 outside brackets, or all of it. */
  readonly phrase: string;
  /** Characters of the phrase, marks and blanks not counted. */
  readonly length: number;
  /** Of a phrase without 。, one sentence, or a sentence with more behind it. */
  readonly form: 'phrase' | 'sentence' | 'text';
  /** What stands right below: a number of a lesser rank, another number, something without number. */
  readonly below: 'deeper' | 'number' | 'plain' | 'nothing';
  readonly role: Role;
  /** Units of the text that are heading, closing mark included, where the role is `runIn`. */
  readonly headingLength: number;
}

/** What no heading ends in; a 。 where a bracket before it is never closed. 例：…的重要措施， · 参照未完的《章程执行。 */
const RE_MARK_AT_END = /[。；;！？!?，,、][”’）)]?$/;
/** 例：规划面积为6.8平方公里 */
const reMeasures = fromWords(() => new RegExp(String.raw`^[^，]{2,${limitOf('longestName')}}[为是]\s*\d`));
/** A subject and what it must do. 例：改造模式应优先采用合同能源管理 */
const reObliges = fromWords(() => new RegExp(`^[^，]{2,${limitOf('longestName')}}${anyOf('predicates', 'duty')}`));
/** 例：各街镇统筹审核在京实际住所居住证明 · 区公安分局加强学校及周边治安综合治理 */
const reActs = fromWords(
  () =>
    new RegExp(
      `^(?!${anyOf('openings')})(?:各\\p{sc=Han}{1,6}?|[\\p{sc=Han}、]{1,24}?${anyOf('organs')}(?:[（(][^（()）]*[)）])?)${anyOf('predicates')}`,
      'u',
    ),
);

interface Row {
  becomes: Role;
  when: (numbered: Omit<Numbered, 'role' | 'headingLength'>) => boolean;
}

/** What a numbered block is by its own form; the first row that holds decides, siblings may then correct it. */
export const ROLE_ROWS: readonly Row[] = [
  // The kind of number settles it. 例：第一章 总则 · 第三条 … · ①房屋地契证明；
  { becomes: 'heading', when: ({ label }) => LABEL_KINDS[label.kind].opens === 'heading' },
  { becomes: 'article', when: ({ label }) => LABEL_KINDS[label.kind].opens === 'article' },
  { becomes: 'item', when: ({ label }) => LABEL_KINDS[label.kind].opens === 'item' },
  // 项 of an article. 例：第五条 … |（一）公益性公墓的选址
  { becomes: 'item', when: ({ inArticle }) => inArticle },
  // 例：一、总体要求
  {
    becomes: 'heading',
    when: ({ form, text }) => form === 'phrase' && within('longestHeading', text.length) && !RE_MARK_AT_END.test(text),
  },
  { becomes: 'item', when: ({ form }) => form === 'phrase' },
  // The scanner saw a heading. 例：## （一）指导思想。
  { becomes: 'heading', when: ({ form, block, length }) => form === 'sentence' && block.hashes > 0 && isShort(length) },
  { becomes: 'item', when: ({ form }) => form === 'sentence' },
  // A short sentence, with more behind it, says who does what: it names nothing. 例：1. 各街镇统筹审核…。…
  { becomes: 'item', when: ({ phrase }) => isSentence(phrase) },
  // 例：（一）加强组织领导。各区…
  { becomes: 'runIn', when: ({ phrase, length }) => isShort(length) && !/[；;]|：./.test(phrase) },
  { becomes: 'item', when: () => true },
];

function isShort(length: number): boolean {
  return length > 0 && within('longestRunIn', length);
}

function isSentence(phrase: string): boolean {
  return reMeasures().test(phrase) || reObliges().test(phrase) || reActs().test(phrase);
}
