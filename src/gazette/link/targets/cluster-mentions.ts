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
  const clusters = [...byNumber.values()].map((list): Cluster => ({ mentions: [...list], numbered: true }));
  const findings: Finding[] = [];

  const unnumbered = mentions.filter((m) => m.docNumber === null);
  for (const group of Map.groupBy(unnumbered, (m) => m.core).values()) {
    const parts = partitionByIssuer(group);
    for (const part of parts) {
      const { apart, bearers } = joinNumbered(part, clusters);
      if (apart.length === 0) continue;
      const issuerless = apart.every((m) => m.issuer === null);
      const count = Math.max(bearers, issuerless ? parts.length - 1 : 0);
      if (count > 1) findings.push(...apart.map((m) => ambiguous(m, count)));
      clusters.push({ mentions: apart, numbered: false });
    }
  }
  return { clusters, findings };
}

/** Mentions of one title apart by issuer; those without one go with the only issuer there is, else by themselves. */
function partitionByIssuer(group: readonly Mention[]): Mention[][] {
  const parts: Mention[][] = [];
  // The longest names first: 国务院办公厅 takes in 国务院, not the other way round.
  for (const mention of group.filter((m) => m.issuer !== null).sort(byIssuerLength)) {
    const part = parts.find((p) => p.every((m) => mayBeSameIssuer(m.issuer, mention.issuer)));
    if (part) part.push(mention);
    else parts.push([mention]);
  }
  const unknown = group.filter((m) => m.issuer === null);
  const [only] = parts;
  if (unknown.length === 0) return parts;
  return only && parts.length === 1 ? [[...only, ...unknown]] : [...parts, unknown];
}

/** Adds mentions without number to the cluster they belong to; `bearers` counts the numbers that bear their title. */
function joinNumbered(part: readonly Mention[], clusters: readonly Cluster[]): { apart: Mention[]; bearers: number } {
  const core = part[0]?.core;
  const issuer = part.find((m) => m.issuer !== null)?.issuer ?? null;
  const bearers = clusters.filter(
    (c) => c.numbered && c.mentions.some((m) => m.core === core && mayBeSameIssuer(m.issuer, issuer)),
  );
  const apart: Mention[] = [];
  for (const mention of part) {
    const here = bearers.filter((c) =>
      c.mentions.some((m) => m.from === mention.from && m.core === core && m.docNumber),
    );
    const [own, ...others] = bearers.length === 1 ? bearers : here;
    if (own && others.length === 0) own.mentions.push(mention);
    else apart.push(mention);
  }
  return { apart, bearers: bearers.length };
}

function ambiguous({ title, from, line }: Mention, count: number): Finding {
  const message = `《${title ?? ''}》：有${count}件同名的文件被引用，此处没有写明文号或机关，单独列出。`;
  return { rule: 'link/ambiguous', document: from.id, line, message };
}

function byIssuerLength(a: Mention, b: Mention): number {
  const [x, y] = [a.issuer ?? '', b.issuer ?? ''];
  return y.length - x.length || (x < y ? -1 : x > y ? 1 : 0);
}
