import type { GazetteDocument } from '../../model/document.ts';
import { numberKey } from '../../scan/doc-number.ts';
import type { Finding, Mention } from './resolution.ts';
import { mayBeSameIssuer } from './title-key.ts';

/** Mentions of one text. */
export interface Cluster {
  mentions: Mention[];
  numbered: boolean;
}

/**
 * Puts mentions of one text together: those with the same number, whatever title they give it, and those with the same
 * title whose issuers do not differ. A title that several numbers or issuers bear says nothing by itself: such a
 * mention joins the number given in the same document, else it stays apart and is reported.
 */
export function clusterMentions(mentions: readonly Mention[]): { clusters: Cluster[]; findings: Finding[] } {
  const numbered = mentions.filter((m) => m.docNumber !== null);
  const byNumber = Map.groupBy(numbered, (m) => numberKey(m.docNumber ?? ''));
  const clusters = [...byNumber.values()].map((mentions): Cluster => ({ mentions, numbered: true }));
  const bearersOf = indexBearers(clusters);
  const findings: Finding[] = [];

  const unnumbered = mentions.filter((m) => m.docNumber === null);
  for (const [core, group] of Map.groupBy(unnumbered, (m) => m.core)) {
    const parts = partitionByIssuer(group).flatMap(partitionByDate);
    for (const part of parts) {
      const { apart, bearers } = joinNumbered(part, bearersOf.get(core) ?? []);
      if (apart.length === 0) continue;
      const issuerless = apart.every((m) => m.issuer === null);
      const count = Math.max(bearers, issuerless ? parts.length - 1 : 0);
      if (count > 1) for (const mention of apart) findings.push(ambiguous(mention, count));
      clusters.push({ mentions: apart, numbered: false });
    }
  }
  return { clusters, findings };
}

/** Mentions of one title and issuer apart by the day that they tell; those without one go with the only day there is. */
function partitionByDate(group: readonly Mention[]): Mention[][] {
  const dated = Map.groupBy(
    group.filter(({ date }) => date !== null),
    ({ date }) => date,
  );
  const undated = group.filter(({ date }) => date === null);
  const days = [...dated.values()];
  const [only] = days;
  if (only && days.length === 1) return [[...only, ...undated]];
  return [...days, ...(undated.length > 0 ? [undated] : [])];
}

/** A number that bears a title, with what is said of both together. */
interface Bearer {
  cluster: Cluster;
  issuers: Set<string | null>;
  /** Documents that give the title its number. */
  from: Set<GazetteDocument>;
}

/** By title, in the order of the clusters. */
function indexBearers(numbered: readonly Cluster[]): ReadonlyMap<string, readonly Bearer[]> {
  const bearers = numbered.flatMap((cluster) =>
    [...Map.groupBy(cluster.mentions, ({ core }) => core)].map(([core, mentions]) => ({
      core,
      cluster,
      issuers: new Set(mentions.map(({ issuer }) => issuer)),
      from: new Set(mentions.map(({ from }) => from)),
    })),
  );
  return Map.groupBy(bearers, ({ core }) => core);
}

/** Mentions of one title apart by issuer; those without one go with the only issuer there is, else by themselves. */
function partitionByIssuer(group: readonly Mention[]): Mention[][] {
  const parts: { issuers: string[]; mentions: Mention[] }[] = [];
  const byIssuer = Map.groupBy(group, (m) => m.issuer);
  // The longest names first: 国务院办公厅 takes in 国务院, not the other way round.
  for (const issuer of [...byIssuer.keys()].filter((name) => name !== null).sort(byLength)) {
    const mentions = byIssuer.get(issuer) ?? [];
    const part = parts.find(({ issuers }) => issuers.every((other) => mayBeSameIssuer(other, issuer)));
    if (part) {
      part.issuers.push(issuer);
      part.mentions = [...part.mentions, ...mentions];
    } else parts.push({ issuers: [issuer], mentions });
  }
  const unknown = byIssuer.get(null) ?? [];
  const known = parts.map(({ mentions }) => mentions);
  const [only] = known;
  if (unknown.length === 0) return known;
  return only && known.length === 1 ? [[...only, ...unknown]] : [...known, unknown];
}

/** Adds mentions without number to the cluster they belong to; `bearers` counts the numbers that bear their title. */
function joinNumbered(part: readonly Mention[], all: readonly Bearer[]): { apart: Mention[]; bearers: number } {
  const issuer = part.find((m) => m.issuer !== null)?.issuer ?? null;
  const bearers = all.filter(({ issuers }) => [...issuers].some((other) => mayBeSameIssuer(other, issuer)));
  const given = bearers.flatMap((bearer) => [...bearer.from].map((from) => ({ bearer, from })));
  const byDocument = Map.groupBy(given, ({ from }) => from);
  const apart: Mention[] = [];
  for (const mention of part) {
    const here = byDocument.get(mention.from) ?? [];
    const own = bearers.length === 1 ? bearers[0] : here.length === 1 ? here[0]?.bearer : undefined;
    if (own) {
      own.cluster.mentions.push(mention);
      own.issuers.add(mention.issuer);
    } else apart.push(mention);
  }
  return { apart, bearers: bearers.length };
}

function ambiguous({ title, from, line }: Mention, count: number): Finding {
  const message = `《${title ?? ''}》：有${count}件同名的文件被引用，此处没有写明文号或机关，单独列出。`;
  return { rule: 'link/ambiguous', document: from.id, line, message };
}

function byLength(a: string, b: string): number {
  return b.length - a.length || (a < b ? -1 : 1);
}
