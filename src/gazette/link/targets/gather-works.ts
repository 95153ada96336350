import type { Work } from '../../model/work.ts';
import { clusterMentions, type Cluster } from './cluster-mentions.ts';
import type { Finding, Mention } from './resolution.ts';
import { titleKey } from './title-key.ts';
import { makeWorkIds, type WorkName } from './work-id.ts';
import { kindOfWork } from './work-kind.ts';

/**
 * Makes the works of a collection from all mentions that led nowhere; `citedBy` and `status` are still empty.
 *
 * @returns works by id, and the work of each mention
 */
export function gatherWorks(mentions: readonly Mention[]): {
  works: Work[];
  workOf: Map<Mention, Work>;
  findings: Finding[];
} {
  const { clusters, findings } = clusterMentions(mentions);
  const ids = makeWorkIds(clusters.map(nameOf));
  const workOf = new Map<Mention, Work>();
  const works = clusters.map((cluster, i) => {
    const work = toWork(cluster, ids[i] ?? '');
    for (const mention of cluster.mentions) workOf.set(mention, work);
    return work;
  });
  return { works: works.sort((a, b) => (a.id < b.id ? -1 : 1)), workOf, findings };
}

function nameOf(cluster: Cluster): WorkName {
  const [core = ''] = cluster.mentions.map((m) => m.core).sort();
  return { core, issuer: issuerOf(cluster), docNumber: numberOf(cluster) };
}

function toWork(cluster: Cluster, id: string): Work {
  const titles = cluster.mentions.flatMap((m) => (m.title === null ? [] : [display(m.title)]));
  const docNumber = numberOf(cluster);
  const title = cleanest(titles) ?? docNumber ?? '';
  const issuer = issuerOf(cluster);
  return {
    id,
    url: `/works/${id}/`,
    title,
    docNumber,
    issuer,
    kind: kindOfWork({ title, issuer, docNumber }),
    status: { value: 'unknown' },
    variants: [...new Set(titles)].filter((t) => t !== title).sort(),
    citedBy: [],
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
