import { anyOf, fromWords } from '../../lexicon/words.ts';
import type { Relation } from '../../model/links.ts';
import type { Passage } from '../passages.ts';
import type { Context } from './read-contexts.ts';
import { RELATION_ROWS, type RelationRow } from './relation-rows.ts';
import { within } from '../../limits/within.ts';

export interface Surroundings extends Context {
  place: Passage['place'];
  leadIn: string;
  /** Words before the first colon of the passage. 例：政策依据：《…》；《…》。 */
  rubric: string;
  /** In the outer notice (or a document without instrument), which alone can issue something. */
  outer: boolean;
}

/** What a citing sentence does to what it cites: that of the first row of `RELATION_ROWS` that fits, else `cites`. */
export function readRelation(surroundings: Surroundings): Relation {
  return findRow(surroundings)?.relation ?? 'cites';
}

/** The row that decides: the first that fits; undefined where none does. */
export function findRow(surroundings: Surroundings): RelationRow | undefined {
  const sentence = readSentence(surroundings);
  return RELATION_ROWS.find((row) => fits(row, sentence));
}

/** What rows ask of. */
interface Sentence extends Surroundings {
  clause: string;
  verb: Relation | null;
  over: string[];
}

function readSentence(surroundings: Surroundings): Sentence {
  const clause = lastClause(surroundings.before);
  const over = [surroundings.rubric, ...surroundings.leadIn.split('\n')].map(rubricOf);
  return { ...surroundings, clause, verb: nearestVerb(clause), over };
}

function fits(row: RelationRow, s: Sentence): boolean {
  return (
    (row.place === undefined || row.place === s.place) &&
    (!row.outer || s.outer) &&
    (row.verb === undefined || row.verb === s.verb) &&
    (!row.free || s.verb === null || s.verb === 'cites') &&
    (!row.before || row.before().test(s.before)) &&
    (!row.clause || row.clause().test(s.clause)) &&
    (!row.done || !row.clause || !rePlanned().test(s.clause.replace(row.clause(), ''))) &&
    (!row.after || row.after().test(s.after)) &&
    (!row.rest || row.rest().test(s.rest)) &&
    (!row.over || s.over.some((words) => row.over?.().test(words)))
  );
}

/** A plan to act is no act. 例：推动|修订 · 适时|修订 · 新|修订的 */
const rePlanned = fromWords(() => new RegExp(`${anyOf('intents')}[^，。◎]{0,4}$`));

// --- Verbs

const GOVERNING: readonly Relation[] = ['basis', 'implements'];
/** Verbs of a relation; those that govern only the very next word must stand right before the title. */
const reVerbs = fromWords(() =>
  GOVERNING.map((relation) => {
    const near = `${anyOf('verbs', `${relation}-next`)}$`;
    return [relation, new RegExp(`${anyOf('verbs', relation)}|${near}`, 'g')] as const;
  }),
);
const reAnyVerb = fromWords(() => new RegExp(anyOf('verbs'), 'g'));
/** A verb that describes the text, not what is done with it. 例：教育部印发的|《…》 · 新修订的|《…》 */
const reAttribute = fromWords(() => {
  const kinds = ['issue', 'forward', 'makes', 'amend', 'implements'].map((kind) => anyOf('verbs', kind));
  return new RegExp(`(?:${kinds.join('|')})的`, 'g');
});

/** Relation of the verb that stands nearest before the title; `cites` for a verb that says nothing of it. */
function nearestVerb(clause: string): Relation | null {
  const words = clause.replace(reAttribute(), '');
  const ends = reVerbs().map(([relation, pattern]) => ({ relation, end: lastEnd(words, pattern) }));
  const other = { relation: 'cites' as const, end: lastEnd(words, reAnyVerb()) };
  const nearest = ends.reduce<{ relation: Relation; end: number }>((a, b) => (b.end >= a.end ? b : a), other);
  return nearest.end < 0 ? null : nearest.relation;
}

function lastEnd(text: string, pattern: RegExp): number {
  return Array.from(text.matchAll(pattern), (match) => match.index + match[0].length).at(-1) ?? -1;
}

/** 例：代替|DB11/501-2007|《…》 */
const RE_STANDARD_NUMBER = /[A-Z]{2,5}\d{0,2}[A-Z/ ]*[\d.]+(?:[-—]\d+)?$/;

/** Words of `before` that can reach the title: those behind the last comma, colon or dash. */
function lastClause(before: string): string {
  const clause = before.split(/[，,:：]|——/).at(-1) ?? '';
  return clause.replace(RE_STANDARD_NUMBER, '');
}

// --- Words over the passage

/** How many a list has. 例：国务院决定废止的行政法规目录|（49件） */
const RE_COUNT = /（[^（）]*\d+[件部项]）$/;

/** 例：自本办法施行之日起，|下列文件同时废止： */
function rubricOf(line: string): string {
  const words = line.replace(RE_COUNT, '');
  if (within('longestName', words.length) || /(?:目录|清单)$/.test(words)) return words;
  return /[:：]$/.test(words) ? (words.split(/[，。；]/).at(-1) ?? '') : '';
}
