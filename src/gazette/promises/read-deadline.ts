import { anyOf, fromWords } from '../lexicon/words.ts';
import type { Passage } from '../link/passages.ts';
import type { PromisedText } from '../model/promised-text.ts';
import { deadlineOf, findDeadlines, type YearOfPlan } from '../scan/deadlines.ts';
import { termsOfHead } from '../tasks/head-terms.ts';
import { readClosing } from '../tasks/read-closing.ts';
import { readProse } from '../tasks/read-prose.ts';
import type { Stretch } from '../scan/titles.ts';

type Deadline = Pick<PromisedText, 'byText' | 'by'>;

/** Between a deadline and what it is for stands no more than who does it. 例：2018年底前|，市政府|制订… */
const RE_BEFORE = /^，?[^，。；：！？\n]*$/;
/** Behind a text, when it is to be out. 例：，|年内|提请区政府审定并印发实施 */
const RE_BEHIND = /^，[^，。；：！？\n]*$/;
const reOut = fromWords(
  () => new RegExp(`^[^，。；：！？\\n]*${anyOf('pledges', 'out')}(?:实施|执行)?(?=[，。；！？\\n]|$)`),
);
/** 例：，|上半年|完成 */
const RE_DONE = /^，([^，。；：！？\n]+?)完成/;
/** A field that says until when. 例：完成时限：|2019年底前 · 进度安排：|2015年一季度 */
const RE_FIELD = /(?:时[间限]|进度安排|时间安排|时间节点)[：:]\s*([^；。）)\n]+)/;

/** When a text is to be out, as a sentence says it of it; null where it says nothing of that. */
export function deadlineInSentence(text: string, pledge: Stretch, year: YearOfPlan): Deadline | null {
  const told = findDeadlines(text, year).find(
    ({ start, end }) =>
      (end <= pledge.start && RE_BEFORE.test(text.slice(end, pledge.start))) ||
      (start >= pledge.end && RE_BEHIND.test(text.slice(pledge.end, start)) && reOut().test(text.slice(end))),
  );
  if (told) return { byText: text.slice(told.start, told.end), by: told.date };
  const done = asDeadline(RE_DONE.exec(text.slice(pledge.end))?.[1], year);
  return done?.by == null ? null : done;
}

/** Until when the task is to be done whose words promise a text, as its own bracket says: 制定…规划。（市交通运输局　12月底） */
export function deadlineInBracket(text: string, pledge: Stretch, year: YearOfPlan): Deadline | null {
  const words = text.slice(pledge.start, pledge.end);
  const task = [...readProse(text), ...readClosing(text)].find((one) => one.words.includes(words));
  const told = asDeadline(task?.deadlineText ?? undefined, year);
  return told?.by == null ? null : told;
}

/**
 * Until when a text is to be made that a passage promises in no sentence with a date: by the field at its end, by one in
 * the paragraphs below it, by one that opens its section or stands in its heading, or by the column of deadlines of its
 * row.
 */
export function deadlineAround(
  passage: Passage,
  below: readonly Passage[],
  cell: string | null,
  year: YearOfPlan,
): Deadline {
  const next = below.findIndex((other) => other.place === 'heading' || other.trail.at(-1)?.type !== 'paragraph');
  const texts = [passage, ...below.slice(0, next < 0 ? below.length : next)].map(({ text }) => text);
  const fields = [...texts, ...openingOf(passage)].flatMap((text) => RE_FIELD.exec(text)?.[1] ?? []);
  fields.push(...headsOver(passage));
  return asDeadline(passage.place === 'cell' ? (cell ?? undefined) : fields[0], year) ?? { byText: null, by: null };
}

/** The paragraphs of a section before its first item, where the passage is in an item of it. */
function openingOf({ trail }: Passage): string[] {
  const section = trail.findLast((node) => node.type === 'section');
  if (!section || trail.at(-1)?.type === 'paragraph') return [];
  const first = section.children.findIndex(({ type }) => type !== 'paragraph');
  return section.children
    .slice(0, Math.max(0, first))
    .flatMap((node) => (node.type === 'paragraph' ? [node.text] : []));
}

/** 例：二、制度建设（|2018年6月30日前完成|），the nearest first */
function headsOver({ trail }: Passage): string[] {
  const headings = trail.flatMap((node) => (node.type === 'section' ? [node.heading] : [])).toReversed();
  return headings.flatMap((heading) => termsOfHead(heading)?.deadlineText ?? []);
}

function asDeadline(words: string | undefined, year: YearOfPlan): Deadline | null {
  return words === undefined ? null : { byText: words.trim(), by: deadlineOf(words, year) };
}
