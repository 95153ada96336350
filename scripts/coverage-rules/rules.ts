import { casesOf, groupsOf, type Case } from './cases.ts';
import { isLexical, takeRanges, type Range } from './inserted.ts';

/** How a case is proven: by a test of the phenomenon, only by the conversion of whole gazettes, or not. */
export type Proof = 'test' | 'gazettes' | 'none';

/** A case of the code. Patterns that are made in one place, or of one piece of text, share it. */
export interface CaseRecord {
  /** The same in every run. */
  key: string;
  /** `src/gazette/scan/dates.ts:12:22` */
  place: string;
  raw: string;
  /** The group or pattern that it is an alternative in. */
  parent: string;
  proof: Proof;
  /** It is how far a pattern looks, written down as a number. */
  isBound: boolean;
}

/** A pattern with its cases. */
export interface Rule {
  source: string;
  cases: readonly WatchedCase[];
  /** Those that may still be proven. */
  open: WatchedCase[];
}

export interface WatchedCase extends Case {
  /** Name of its group in a pattern that tells which cases it took. */
  name: string;
  record: CaseRecord;
}

/** What a run of tests has shown. */
export interface Shown {
  /** Of patterns that were made. */
  places: string[];
  cases: CaseRecord[];
}

const places = new Set<string>();
const records = new Map<string, CaseRecord>();
const rules = new Map<string, Rule>();
const rulesBySource = new Map<string, Rule>();

export function shown(): Shown {
  return { places: [...places], cases: [...records.values()] };
}

/** The rule of a pattern that has just been made in a place. */
export function ruleOf(place: string, { source, flags }: RegExp): Rule {
  const ranges = takeRanges(source);
  places.add(place);
  const key = `${place}\n${source}`;
  const rule = rules.get(key) ?? makeRule(place, source, flags, ranges);
  rules.set(key, rule);
  rulesBySource.set(source, rule);
  return rule;
}

function makeRule(place: string, source: string, flags: string, ranges: readonly Range[]): Rule {
  // Words of the lexicon are proven one by one, by tests of their own.
  const lexical = groupsOf(source, flags).filter(
    (group) => group.alternatives.every(isLexical) && ranges.some((range) => holds(range, group)),
  );
  const plain = (range: Range): string => withoutGroups(source, range, lexical);
  let own = 0;
  const isOwn = (found: Case): boolean =>
    !lexical.some((group) => holds(group, found)) &&
    !(found.kind === 'bound' && ranges.some((of) => isInside(of, found)));
  const cases = casesOf(source, flags, isOwn).map((found, i): WatchedCase => {
    const range = ranges.find((range) => holds(range, found));
    const written = { place, raw: plain(found), parent: plain(found.parent), isBound: found.kind === 'bound' };
    const record = range
      ? (recordElsewhere(source, found, range) ?? recordOf(keyOfInserted(found, range, written), written))
      : recordOf(`${place} ${own++}`, written);
    return { ...found, name: `case${i}`, record };
  });
  return { source, cases, open: [...cases] };
}

/** The record of the same case in a pattern whose source was put into this one. */
function recordElsewhere(source: string, found: Case, { start, end }: Range): CaseRecord | undefined {
  const other = rulesBySource.get(source.slice(start, end));
  return other?.cases.find(
    (one) => one.kind === found.kind && one.start + start === found.start && one.end + start === found.end,
  )?.record;
}

/** Alternatives of one group are the same wherever that is put in. */
function keyOfInserted(found: Case, range: Range, { raw, parent }: { raw: string; parent: string }): string {
  return `inserted ${holds(range, found.parent) ? parent : ''} ${found.index} ${raw}`;
}

function recordOf(key: string, written: Omit<CaseRecord, 'key' | 'proof'>): CaseRecord {
  const record = records.get(key) ?? { key, ...written, proof: 'none' };
  records.set(key, record);
  return record;
}

function holds(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A number put in from a limit stands inside its bound. */
function isInside(inner: Range, outer: Range): boolean {
  return outer.start < inner.start && inner.end < outer.end;
}

/** Text of a range with ◇ for each group of words of the lexicon in it, so that it is the same whichever they are. */
function withoutGroups(source: string, range: Range, groups: readonly Range[]): string {
  let text = '';
  let at = range.start;
  for (const group of groups.toSorted((a, b) => a.start - b.start)) {
    if (group.start < at || group.end > range.end || holds(group, range)) continue;
    text += `${source.slice(at, group.start)}◇`;
    at = group.end;
  }
  return text + source.slice(at, range.end);
}
