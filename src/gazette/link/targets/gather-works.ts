import type { Work } from '../../model/work.ts';
import { clusterMentions, type Cluster } from './cluster-mentions.ts';
import type { Finding, Mention } from './resolution.ts';
import { titleKey } from './title-key.ts';
import { makeWorkIds, type WorkName } from './work-id.ts';
import { kindOfWork } from './work-kind.ts';
import type { TextWork } from '../works/group-documents.ts';
import { madeOn, originOf } from '../works/text-dates.ts';

/**
 * Makes the works of a collection: those that it has the text of, and one for each text that mentions which led nowhere
 * mean. `citedBy`, `status` and what follows from links are still empty.
 *
 * @param texts works with text, each with the mentions that led there
 * @returns works by id, and the work of each mention and text
 */
export function gatherWorks(
  mentions: readonly Mention[],
  texts: ReadonlyMap<TextWork, readonly Mention[]> = new Map(),
): {
  works: Work[];
  workOf: Map<Mention | TextWork, Work>;
  findings: Finding[];
} {
  const { clusters, findings } = clusterMentions(mentions);
  const named = [...texts].map(([text, cited]) => ({ text, cluster: clusterOf(text, cited) }));
  const ids = makeWorkIds([...clusters.map(nameOf), ...named.map(({ text, cluster }) => nameOfText(text, cluster))]);
  const workOf = new Map<Mention | TextWork, Work>();
  const cited = clusters.map((cluster, i) => {
    const work = toWork(cluster, ids[i] ?? '');
    for (const mention of cluster.mentions) workOf.set(mention, work);
    return work;
  });
  const printed = named.map(({ text, cluster }, i) => {
    const work = toPrintedWork(text, cluster, ids[clusters.length + i] ?? '');
    workOf.set(text, work);
    return work;
  });
  return { works: [...cited, ...printed].sort((a, b) => (a.id < b.id ? -1 : 1)), workOf, findings };
}

function nameOf(cluster: Cluster): WorkName {
  const [core = ''] = cluster.mentions.map((m) => m.core).sort();
  const [date = null] = cluster.mentions.flatMap((m) => m.date ?? []).sort();
  return { core, issuer: issuerOf(cluster), docNumber: numberOf(cluster), date };
}

/** A work that is cited keeps the name that it has from its citations: its address was that before its text came. */
function nameOfText(text: TextWork, cluster: Cluster): WorkName {
  const main = text.editions[0]?.main;
  const date = main ? (originOf(main) ?? madeOn(main)) : null;
  if (cluster.mentions.length > 0) return { ...nameOf(cluster), core: text.core, date };
  const docNumber = text.editions.length === 1 ? (main?.docNumber ?? null) : null;
  return { core: text.core, issuer: jointly(main?.issuers ?? [], ''), docNumber, date };
}

/** Mentions that name the work as its text does; a notice is also cited by what it issues. */
function clusterOf({ core }: TextWork, cited: readonly Mention[]): Cluster {
  const mentions = cited.filter((mention) => mention.core === core);
  return { mentions, numbered: mentions.some(({ docNumber }) => docNumber !== null) };
}

function toWork(cluster: Cluster, id: string): Work {
  const titles = cluster.mentions.flatMap((m) => (m.title === null ? [] : [display(m.title)]));
  const docNumber = numberOf(cluster);
  const title = cleanest(titles) ?? docNumber ?? '';
  return aWork({ id, title, docNumber, issuer: issuerOf(cluster), spellings: titles });
}

function toPrintedWork({ editions }: TextWork, cluster: Cluster, id: string): Work {
  const [first, newest] = [editions[0]?.main, editions.at(-1)?.main];
  const spellings = cluster.mentions.flatMap((m) => (m.title === null ? [] : [display(m.title)]));
  return aWork({
    id,
    title: newest?.shortTitle ?? '',
    docNumber: first?.docNumber ?? null,
    issuer: jointly(newest?.issuers ?? [], '、'),
    spellings,
  });
}

function jointly(issuers: readonly string[], mark: string): string | null {
  return issuers.length > 0 ? issuers.join(mark) : null;
}

function aWork(named: Pick<Work, 'id' | 'title' | 'docNumber' | 'issuer'> & { spellings: readonly string[] }): Work {
  const { id, title, docNumber, issuer, spellings } = named;
  const variants = [...new Set(spellings)].filter((spelling) => spelling !== title).sort();
  return {
    id,
    url: `/works/${id}/`,
    title,
    docNumber,
    issuer,
    kind: kindOfWork({ title, issuer, docNumber }),
    status: { value: 'unknown' },
    titles: [title, ...variants],
    variants,
    editions: [],
    events: [],
    citedBy: [],
    predecessors: [],
    successors: [],
    parents: [],
    children: [],
  };
}

function numberOf(cluster: Cluster): string | null {
  return mostFrequent(cluster.mentions.flatMap((m) => (m.docNumber === null ? [] : [m.docNumber])));
}

/** The longest name says most: 北京市教育委员会 of 市教委. */
function issuerOf(cluster: Cluster): string | null {
  const stated = cluster.mentions.flatMap((m) => m.issuer ?? titleKey(m.title ?? '').issuer ?? []);
  const longest = stated.reduce((most, name) => Math.max(most, name.length), 0);
  return mostFrequent(stated.filter((name) => name.length === longest));
}

/** Marks of a title that stands alone: 〈〉 inside become 《》. */
function display(title: string): string {
  return title.replace(/〈/g, '《').replace(/〉/g, '》').trim();
}

/** 例：2018 年 · 共 3 处 */
const RE_BLANK_AT_FIGURE = /[\p{sc=Han}“] +\d|\d +[\p{sc=Han}”]/u;

/** Of several spellings one as a compositor sets it (full-width brackets, no blanks about figures), then the usual one. */
function cleanest(titles: readonly string[]): string | null {
  const flaws = (title: string) => Number(RE_BLANK_AT_FIGURE.test(title)) + Number(/[()]/.test(title));
  const least = titles.reduce((fewest, title) => Math.min(fewest, flaws(title)), Infinity);
  return mostFrequent(titles.filter((title) => flaws(title) === least));
}

/** Of equally frequent values the longest, then the first by code point: the order of documents must not matter. */
function mostFrequent(values: readonly string[]): string | null {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, all]) => ({ value, count: all.length }));
  counts.sort((a, b) => b.count - a.count || b.value.length - a.value.length || (a.value < b.value ? -1 : 1));
  return counts[0]?.value ?? null;
}
