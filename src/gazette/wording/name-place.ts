import { parseNumeral } from '../text/numerals.ts';
import { quoteInside } from './quote-inside.ts';
import { toHanNumeral } from '../text/to-han-numeral.ts';

/** A step on the way from a part of a document down to a node, by what is printed of it. */
export type Step =
  /** A part in words, `附件1`; empty where its title is that of the document, which a citation has said. */
  | { kind: 'part'; words: string }
  /** 编, 章, 节, 一、（一）; one without a label is named by its heading. */
  | { kind: 'section'; label: string | null; heading: string }
  | { kind: 'article'; label: string }
  | ({ kind: 'paragraph' } & Rank)
  | { kind: 'item'; label: string }
  /** What is named by itself in its part: 表1, 落款. */
  | { kind: 'thing'; words: string };

/** Where a paragraph stands among those beside it. */
export interface Rank {
  number: number;
  of: number;
  /** Nothing else stands beside it: what is above names it. */
  alone: boolean;
}

/**
 * Names a place as one cites it: 第四十条第二款第一项, 第二部分第2段, 二、（一）第2段, 附件1第三条, “说明”第1段. Articles are
 * numbered through a document, so the chapters above are left out. Empty for a part that is the document itself.
 *
 * @param steps from the part down to the place
 */
export function namePlace(steps: readonly Step[]): string {
  const part = steps.flatMap((step) => (step.kind === 'part' ? [step.words] : [])).join('');
  const inside = steps.filter(({ kind }) => kind !== 'part');
  const thing = inside.at(-1)?.kind === 'thing' ? inside.at(-1) : undefined;
  if (thing?.kind === 'thing') return part + thing.words;
  const article = inside.findIndex(({ kind }) => kind === 'article');
  const name = (article < 0 ? inList(inside, part !== '') : inArticle(inside.slice(article))).replace(RE_END, '');
  // 附件1 一、（一），连写则读作附件11
  return part + (RE_DIGIT_END.test(part) && RE_LIST_START.test(name) ? ' ' : '') + name;
}

const RE_DIGIT_END = /\d$/u;
// 例：一、（一），1.（2）；不是：第二部分、“说明”
const RE_LIST_START = /^[^第“]/u;
// 例：二、（一）1. 之点
const RE_END = /[、.．，,：:]+$/u;

function inArticle(steps: readonly Step[]): string {
  let inItem = false;
  return steps
    .map((step) => {
      switch (step.kind) {
        case 'article':
          return step.label;
        case 'paragraph':
          return step.of > 1 ? `第${numeralOf(step.number)}款` : '';
        case 'item': {
          const number = parseNumeral(bare(step.label));
          const words = `第${number === null ? bare(step.label) : numeralOf(number)}${inItem ? '目' : '项'}`;
          inItem = true;
          return words;
        }
        default:
          return '';
      }
    })
    .join('');
}

/** In digits where no article has as many. */
function numeralOf(number: number): string {
  return number < 10_000 ? toHanNumeral(number) : String(number);
}

/** Two or more labels of a list stand as they are printed; one alone says what it counts: 第二部分, 第一项. */
function inList(steps: readonly Step[], named: boolean): string {
  const single = steps.filter((step, i) => isListed(step, steps[i - 1])).length === 1;
  return steps
    .map((step, i) => {
      switch (step.kind) {
        case 'section':
          if (step.label === null) return `“${quoteInside(step.heading.replace(RE_HEADING_END, ''))}”`;
          if (step.label.startsWith('第')) return step.label.replace(RE_END, '');
          return single ? `第${bare(step.label)}部分` : step.label;
        case 'item':
          return single || isCounted(step.label, steps[i - 1]) ? `第${bare(step.label)}项` : step.label;
        case 'paragraph':
          return nameParagraph(step, i === steps.length - 1, named || i > 0);
        default:
          return '';
      }
    })
    .join('');
}

function nameParagraph({ number, of, alone }: Rank, last: boolean, named: boolean): string {
  const said = last ? !alone || !named : of > 1;
  return said ? `第${number}段` : '';
}

/** Whether its label is one of 一、（一）1.（1）, and none that says what it counts. */
function isListed(step: Step, before: Step | undefined): boolean {
  if (step.kind === 'section') return step.label !== null && !step.label.startsWith('第');
  return step.kind === 'item' && !isCounted(step.label, before);
}

/** 一是 is no number to cite by, and none stands well behind 第2段. */
function isCounted(label: string, before: Step | undefined): boolean {
  return label.endsWith('是') || (before?.kind === 'paragraph' && before.of > 1);
}

// 例：（一）、1.、（3*）、一是、二、
const RE_MARKS = /^[（(]|[）)、.．，,：:是*＊\s]+$/gu;

function bare(label: string): string {
  return label.replace(RE_MARKS, '');
}

// 例：加强组织领导。 工作要求：
const RE_HEADING_END = /[。：:；;，,]+$/u;
