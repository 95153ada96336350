import { collectPassages, type Passage } from '../link/passages.ts';
import type { GazetteDocument } from '../model/document.ts';
import type { PromisedText } from '../model/promised-text.ts';
import { yearOfPlan } from '../tasks/year-of-plan.ts';
import { findPledges } from './find-pledges.ts';
import { nameOf } from './name-of.ts';
import { plansTexts } from './plans-texts.ts';
import { deadlineAround, deadlineInBracket, deadlineInSentence } from './read-deadline.ts';
import { deadlineCells } from './deadline-cells.ts';
import { clauseAt } from '../scan/sentence-at.ts';

/** What a plan promises before it is known whether it was kept. */
export type Promised = Omit<PromisedText, 'fulfilledBy'>;

/** Texts that a document says are to be made, in reading order, each once a place; none where it is no plan. */
export function findPromises(document: GazetteDocument): Promised[] {
  if (!plansTexts(document)) return [];
  const cells = deadlineCells(document);
  const year = yearOfPlan(document);
  const passages = collectPassages(document).filter(isRead);
  const found = passages.flatMap((passage, i) =>
    findPledges(passage.text).map(({ words, verb, start, end }): Found => {
      const { text, at, holder } = passage;
      const pledge = { start: start - verb.length, end };
      const told = deadlineInSentence(text, pledge, year) ?? deadlineInBracket(text, { start, end }, year);
      const deadline = told ?? deadlineAround(passage, passages.slice(i + 1), cells.get(holder) ?? null, year);
      const place = { document: document.id, node: at, url: `${document.url}#${at}` };
      const promised = { ...place, words, verb, ...deadline, sentence: clauseAt(text, start) };
      return { promised, isTold: told !== null };
    }),
  );
  const own = new Set([document.shortTitle, ...document.parts.map(({ title }) => title)].map(nameOf));
  return found
    .filter(({ promised }) => !own.has(nameOf(promised.words)))
    .filter((one, i) => !found.some((other, k) => isSaidBetter(other, one, k < i)))
    .map(({ promised }) => promised);
}

interface Found {
  promised: Promised;
  /** Its own sentence says until when. */
  isTold: boolean;
}

/** Whether another place of the same section promises the same text and is rather named: it says when, or comes first. */
function isSaidBetter(other: Found, one: Found, isBefore: boolean): boolean {
  const [a, b] = [other.promised, one.promised];
  if (other === one || a.words !== b.words) return false;
  // A heading says in short what the text below it says.
  if (a.node.startsWith(`${b.node}__`)) return true;
  return parentOf(a.node) === parentOf(b.node) && (other.isTold === one.isTold ? isBefore : other.isTold);
}

function parentOf(node: string): string {
  return node.slice(0, Math.max(0, node.lastIndexOf('__')));
}

function isRead({ place, trail }: Passage): boolean {
  return (place === 'body' || place === 'heading' || place === 'cell') && trail.at(-1)?.type !== 'signature';
}
