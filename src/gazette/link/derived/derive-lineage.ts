import type { GazetteDocument } from '../../model/document.ts';
import type { Lineage, LineageLink } from '../../model/links.ts';
import { perObject } from '../../model/per-object.ts';
import type { Work } from '../../model/work.ts';
import { namesOf } from '../targets/catalogue.ts';
import { targetKey, type Edge } from './edge.ts';
import { editionOf } from '../targets/edition.ts';
import { mayBeSameIssuer, titleKey } from '../targets/title-key.ts';

interface Member {
  link: Omit<LineageLink, 'inferred'>;
  issuer: string | null;
  ordinal: number;
}

/**
 * Earlier and later editions of each document, by id. Stated: a document that repeals or replaces its namesake is its
 * successor. Inferred from titles: neighbours in a series (第二期 → 第三期, “十二五” → “十三五”, one year → the next
 * known one) whose issuers do not differ. A number that two texts of a series bear links none of them.
 */
export function deriveLineage(
  documents: readonly GazetteDocument[],
  works: readonly Work[],
  edges: readonly Edge[],
): Map<string, Lineage> {
  const lineage = new Map(documents.map((d): [string, Lineage] => [d.id, { predecessors: [], successors: [] }]));
  const known = new Set<string>();
  const add = (id: string, side: keyof Lineage, link: LineageLink): void => {
    const key = `${id} ${side} ${targetKey(link)}`;
    if (!known.has(key)) lineage.get(id)?.[side].push(link);
    known.add(key);
  };
  const titles = new Map([
    ...documents.map((d): [string, string] => [targetKey({ kind: 'document', id: d.id }), d.title]),
    ...works.map((w): [string, string] => [targetKey({ kind: 'work', id: w.id }), w.title]),
  ]);

  for (const { from, citation, target } of edges) {
    if (target.kind === 'self' || !isSuccession(from, citation.relation, citation.title)) continue;
    const earlier: LineageLink = {
      kind: target.kind,
      id: target.id,
      url: target.url,
      title: titles.get(targetKey(target)) ?? '',
      inferred: false,
    };
    const later: LineageLink = { kind: 'document', id: from.id, url: from.url, title: from.title, inferred: false };
    add(from.id, 'predecessors', earlier);
    if (target.kind === 'document') add(target.id, 'successors', later);
  }
  for (const series of seriesOf(documents, works)) {
    for (const [i, earlier] of series.entries()) {
      const later = series[i + 1];
      if (!later || !earlier || !mayBeSameIssuer(earlier.issuer, later.issuer)) continue;
      if (later.link.kind === 'document') add(later.link.id, 'predecessors', { ...earlier.link, inferred: true });
      if (earlier.link.kind === 'document') add(earlier.link.id, 'successors', { ...later.link, inferred: true });
    }
  }
  return lineage;
}

function isSuccession(from: GazetteDocument, relation: string, title: string | null): boolean {
  if (relation === 'replaces') return true;
  return relation === 'repeals' && title !== null && unfinalNames(from).has(unfinal(titleKey(title).core));
}

const unfinalNames = perObject((document: GazetteDocument) => new Set([...namesOf(document).keys()].map(unfinal)));

/** A regulation on trial and its final form are one series. 例：管理办法(试行) → 管理办法 */
function unfinal(core: string): string {
  return core.replace(/\(?[试暂]行\)?/, '');
}

/** Series in order of their numbers; null stands for a number that several texts bear. */
function seriesOf(documents: readonly GazetteDocument[], works: readonly Work[]): (Member | null)[][] {
  const groups = new Map<string, Map<string, Member>>();
  const put = (title: string, issuer: string | null, link: Member['link']) => {
    const edition = editionOf(title);
    if (!edition) return;
    const key = `${edition.counted} ${edition.series}`;
    const group = groups.get(key) ?? new Map<string, Member>();
    if (!group.has(targetKey(link))) group.set(targetKey(link), { link, issuer, ordinal: edition.ordinal });
    groups.set(key, group);
  };
  for (const d of documents) {
    const titles = d.parts.filter((part) => part.role === 'instrument').map((part) => part.title);
    for (const title of [...titles, d.title])
      put(title, d.issuers.join('') || null, { kind: 'document', id: d.id, url: d.url, title: d.title });
  }
  for (const w of works) put(w.title, w.issuer, { kind: 'work', id: w.id, url: w.url, title: w.title });
  return [...groups.values()].map((group) => inOrder([...group.values()]));
}

function inOrder(members: readonly Member[]): (Member | null)[] {
  const bearers = [...Map.groupBy(members, ({ ordinal }) => ordinal)].sort(([a], [b]) => a - b);
  return bearers.map(([, [only, ...others]]) => (only && others.length === 0 ? only : null));
}
