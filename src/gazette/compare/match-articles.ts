import type { Provision } from '../model/provision.ts';
import { withoutBlanks } from '../text/without-blanks.ts';
import { containment, likeness, pairsOf, type Pairs } from './likeness.ts';
import { linesOfProvision } from './words-of-provision.ts';

/** What became of an article from one text to the next. */
export type Fate =
  | { kind: 'same' | 'changed'; before: Provision; after: Provision; isMoved: boolean }
  /** Its words went into another, or came out of one, that is matched with a third. */
  | { kind: 'merged'; before: Provision; into: Provision }
  | { kind: 'split'; after: Provision; from: Provision }
  | { kind: 'added'; after: Provision }
  | { kind: 'deleted'; before: Provision };

/** What a decision says became of articles, by number (`9`, `12-1` for 第十二条之一): it is not guessed again. */
export interface Told {
  /** 第九条改为第七条 */
  moved: ReadonlyMap<string, string>;
  /** Numbers of before that are deleted, and numbers of after that are new. */
  gone: ReadonlySet<string>;
  come: ReadonlySet<string>;
}

export const NOTHING_TOLD: Told = { moved: new Map(), gone: new Set(), come: new Set() };

/** The number of an article as `Told` has it. */
export function keyOf({ number, sub }: Pick<Provision, 'number' | 'sub'>): string {
  return sub === null ? String(number) : `${number}-${sub}`;
}

/** Its id on pages of texts of a work: `art_9`, `art_9_1`; of one that is there no more `old_9`. */
export function anchorOf(article: Pick<Provision, 'number' | 'sub'>, prefix: 'art' | 'old' = 'art'): string {
  return `${prefix}_${keyOf(article).replace('-', '_')}`;
}

/** Two articles less alike than this are two, whatever their numbers. */
const LEAST_ALIKE = 0.35;
/** What the same number is worth beside the words. */
const SAME_NUMBER = 0.2;
/** Of an article that went into another, most words are there. */
const MOST_OF_IT = 0.7;

interface Entry {
  provision: Provision;
  key: string;
  words: string;
  pairs: Pairs;
}

/**
 * Matches the articles of two texts, by their words first and their numbers beside: the same words under another number
 * are moved, most of them in an article that has its own counterpart are merged into it or split from it.
 *
 * @returns in the order of the later text; what it lacks stands behind what it stood behind
 */
export function matchArticles(
  before: readonly Provision[],
  after: readonly Provision[],
  told: Told = NOTHING_TOLD,
): Fate[] {
  const [old, young] = [before.map(entryOf), after.map(entryOf)];
  const partner = pairUp(old, young, told);
  const taken = new Map([...partner].map(([a, b]) => [b, a]));
  const rows: { fate: Fate; place: number }[] = young.map((entry, place) => ({
    fate: fateOf(entry, taken, old),
    place,
  }));
  old.forEach((entry, i) => {
    if (partner.has(entry)) return;
    const above = old.slice(0, i).findLast((one) => partner.has(one));
    const place = above ? young.indexOf(partner.get(above) ?? entry) : -1;
    rows.push({ fate: endOf(entry, young), place: place + 0.5 });
  });
  return rows.sort((a, b) => a.place - b.place).map(({ fate }) => fate);
}

function entryOf(provision: Provision): Entry {
  const words = withoutBlanks(linesOfProvision(provision).join(''));
  return { provision, key: keyOf(provision), words, pairs: pairsOf(words) };
}

/** Pairs of articles, the most alike first. */
function pairUp(old: readonly Entry[], young: readonly Entry[], { moved, gone, come }: Told): Map<Entry, Entry> {
  const heads = new Set(moved.values());
  const candidates = old.flatMap((a) =>
    young.flatMap((b) => {
      if (moved.get(a.key) === b.key) return [{ a, b, score: 2 }];
      if (moved.has(a.key) || heads.has(b.key) || gone.has(a.key) || come.has(b.key)) return [];
      const alike = a.words === b.words ? 1 : likeness(a.pairs, b.pairs);
      return alike < LEAST_ALIKE ? [] : [{ a, b, score: alike + (a.key === b.key ? SAME_NUMBER : 0) }];
    }),
  );
  const partner = new Map<Entry, Entry>();
  const taken = new Set<Entry>();
  for (const { a, b } of candidates.sort((x, y) => y.score - x.score)) {
    if (partner.has(a) || taken.has(b)) continue;
    partner.set(a, b);
    taken.add(b);
  }
  return partner;
}

function fateOf(after: Entry, taken: ReadonlyMap<Entry, Entry>, old: readonly Entry[]): Fate {
  const before = taken.get(after);
  if (before) {
    const kind = before.words === after.words ? 'same' : 'changed';
    return { kind, before: before.provision, after: after.provision, isMoved: before.key !== after.key };
  }
  const from = old.find((one) => containment(after.pairs, one.pairs) >= MOST_OF_IT);
  return from
    ? { kind: 'split', after: after.provision, from: from.provision }
    : { kind: 'added', after: after.provision };
}

function endOf(before: Entry, young: readonly Entry[]): Fate {
  const into = young.find((one) => containment(before.pairs, one.pairs) >= MOST_OF_IT);
  return into
    ? { kind: 'merged', before: before.provision, into: into.provision }
    : { kind: 'deleted', before: before.provision };
}
