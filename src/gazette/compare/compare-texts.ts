import type { Provision } from '../model/provision.ts';
import { markWords, type MarkedRun } from './mark-words.ts';
import { anchorOf, matchArticles, type Fate, type Told } from './match-articles.ts';
import { summarize } from './summarize.ts';
import { linesOfProvision } from './words-of-provision.ts';

/** An article on one side of a comparison, with the words marked that the other side lacks. */
export interface ComparedArticle {
  label: string;
  runs: MarkedRun[];
}

/** An article of two texts, side by side; null where a text has none. */
export interface ComparedRow {
  /** Of the row on its page: `art_9`, or `old_9` for an article that is there no more. */
  id: string;
  /** 相同, 修改, 原第九条, 原第九条，修改, 新增, 自第九条拆出. */
  what: string;
  isSame: boolean;
  before: ComparedArticle | null;
  after: ComparedArticle | null;
}

const WORDS: Readonly<Record<Fate['kind'], string>> = {
  same: '相同',
  changed: '修改',
  added: '新增',
  deleted: '删去',
  split: '拆出',
  merged: '并入',
};

/** Two texts article by article, in the order of the later one, and what that comes to. */
export function compareTexts(
  before: readonly Provision[],
  after: readonly Provision[],
  told: Told,
): { summary: string; rows: ComparedRow[] } {
  const fates = matchArticles(before, after, told);
  return { summary: summarize(fates), rows: fates.map(rowOf) };
}

function rowOf(fate: Fate): ComparedRow {
  const own = 'before' in fate ? fate.before : null;
  const other = 'after' in fate ? fate.after : null;
  const id = other ? anchorOf(other) : own ? anchorOf(own, 'old') : '';
  const runs = markedRuns(own, other);
  return {
    id,
    what: describe(fate),
    isSame: fate.kind === 'same',
    before: own && { label: own.label, runs: runs.filter(({ kind }) => kind !== 'added') },
    after: other && { label: other.label, runs: runs.filter(({ kind }) => kind !== 'deleted') },
  };
}

function describe(fate: Fate): string {
  if ('isMoved' in fate && fate.isMoved) return `原${fate.before.label}${fate.kind === 'same' ? '' : '，修改'}`;
  if (fate.kind === 'split') return `自${fate.from.label}${WORDS.split}`;
  return fate.kind === 'merged' ? `${WORDS.merged}${fate.into.label}` : WORDS[fate.kind];
}

/** An article that stands alone is not marked: all of it is new, or gone. */
function markedRuns(before: Provision | null, after: Provision | null): MarkedRun[] {
  const [old, young] = [before, after].map((one) => (one ? linesOfProvision(one).join('\n') : ''));
  if (before && after) return markWords(old ?? '', young ?? '');
  return [{ kind: 'same', text: (before ? old : young) ?? '' }];
}
