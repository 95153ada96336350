import type { Work } from '../model/document.ts';
import { numberKey } from './find-numbers.ts';
import type { Finding, Mention } from './resolution.ts';
import { mayBeSameIssuer, titleKey } from './title-key.ts';
import { makeWorkIds } from './work-id.ts';
import { kindOfWork } from './work-kind.ts';

/**
 * Makes one work of all mentions of one text: those with the same number, whatever title they give it, and those with
 * the same title whose issuers do not differ. A title that several numbers bear says nothing without a number:
 * such a mention joins the number given in the same document, else it stays apart and is reported.
 */
export function gatherWorks(mentions: readonly Mention[]): {
  works: Work[];
  workOf: Map<Mention, Work>;
  findings: Finding[];
} {
  const clusters = clustersByNumber(mentions);
  const findings: Finding[] = [];
  for (const group of Map.groupBy(
    mentions.filter((m) => m.docNumber === null),
    (m) => m.core,
  ).values()) {
    for (const [issuerless, part] of partitionByIssuer(group)) {
      joinUnnumbered(part, issuerless, clusters, findings);
    }
  }
  const sorted = [...new Set(clusters)].filter((c) => c.mentions.length > 0);
  const ids = makeWorkIds(sorted.map(nameOf));
  const workOf = new Map<Mention, Work>();
  const works = sorted.map((cluster, i) => {
    const work = toWork(cluster, ids[i] ?? '');
    for (const mention of cluster.mentions) workOf.set(mention, work);
    return work;
  });
  return { works: works.sort((a, b) => (a.id < b.id ? -1 : 1)), workOf, findings };
}

interface Cluster {
  mentions: Mention[];
  numbered: boolean;
}

function clustersByNumber(mentions: readonly Mention[]): Cluster[] {
  const numbered = mentions.filter((m) => m.docNumber !== null);
  return [...Map.groupBy(numbered, (m) => numberKey(m.docNumber ?? '')).values()].map((list) => ({
    mentions: [...list],
    numbered: true,
  }));
}

/** Mentions of one title apart by issuer; those without one go with the only issuer there is, else by themselves. */
function partitionByIssuer(group: readonly Mention[]): [issuerless: boolean, Mention[]][] {
  const parts: Mention[][] = [];
  for (const mention of group.filter((m) => m.issuer !== null).sort(byIssuerLength)) {
    const part = parts.find((p) => p.every((m) => mayBeSameIssuer(m.issuer, mention.issuer)));
    if (part) part.push(mention);
    else parts.push([mention]);
  }
  const unknown = group.filter((m) => m.issuer === null);
  const [only] = parts;
  if (unknown.length === 0) return parts.map((p) => [false, p]);
  if (parts.length < 2) return [[parts.length === 0, [...(only ?? []), ...unknown]]];
  return [...parts.map((p): [boolean, Mention[]] => [false, p]), [true, unknown]];
}

function joinUnnumbered(part: Mention[], issuerless: boolean, clusters: Cluster[], findings: Finding[]): void {
  const [first] = part;
  if (!first) return;
  const issuer = part.find((m) => m.issuer !== null)?.issuer ?? null;
  const bearers = clusters.filter(
    (c) => c.numbered && c.mentions.some((m) => m.core === first.core && mayBeSameIssuer(m.issuer, issuer)),
  );
  const [only] = bearers;
  if (only && bearers.length === 1) {
    only.mentions.push(...part);
    return;
  }
  const apart: Mention[] = [];
  for (const mention of part) {
    const here = bearers.filter((c) =>
      c.mentions.some((m) => m.from === mention.from && m.docNumber !== null && m.core === mention.core),
    );
    const [own] = here;
    if (own && here.length === 1) own.mentions.push(mention);
    else apart.push(mention);
  }
  if (apart.length === 0) return;
  clusters.push({ mentions: apart, numbered: false });
  if (bearers.length < 2 && !(issuerless && hasOtherIssuers(first.core, clusters))) return;
  for (const m of apart) {
    findings.push({
      rule: 'link/ambiguous',
      document: m.from.id,
      line: m.line,
      message: `《${m.title ?? ''}》：有${Math.max(bearers.length, 2)}件同名的文件被引用，此处没有写明文号或机关，单独列出。`,
    });
  }
}

function hasOtherIssuers(core: string, clusters: readonly Cluster[]): boolean {
  return clusters.filter((c) => c.mentions.some((m) => m.core === core && m.issuer !== null)).length > 1;
}

function nameOf(cluster: Cluster): { core: string; issuer: string | null; docNumber: string | null } {
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

/** The longest name says most: 北京市人民政府办公厅 of 市政府办公厅. */
function issuerOf(cluster: Cluster): string | null {
  const stated = cluster.mentions.map((m) => m.issuer ?? titleKey(m.title ?? '').issuer);
  return mostFrequent(
    stated
      .filter((i) => i !== null)
      .sort((a, b) => b.length - a.length)
      .slice(0, 1),
  );
}

/** Marks of a title that stands alone: 〈〉 inside become 《》. */
function display(title: string): string {
  return title.replace(/〈/g, '《').replace(/〉/g, '》').trim();
}

/** Of several spellings the one that a compositor would set: full-width brackets, no blanks about figures, then the usual one. */
function cleanest(titles: readonly string[]): string | null {
  const flaws = (title: string) =>
    Number(/[\u4e00-\u9fff“] +\d|\d +[\u4e00-\u9fff”]/.test(title)) + Number(/[()]/.test(title));
  const least = Math.min(...titles.map(flaws));
  return mostFrequent(titles.filter((title) => flaws(title) === least));
}

function mostFrequent(values: readonly string[]): string | null {
  const count = new Map<string, number>();
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
  const ranked = [...count].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}

function byIssuerLength(a: Mention, b: Mention): number {
  const [x, y] = [a.issuer ?? '', b.issuer ?? ''];
  return y.length - x.length || (x < y ? -1 : x > y ? 1 : 0);
}
