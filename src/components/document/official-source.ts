import type { WorkKind } from '../../gazette/model/work.ts';

/** The official collection that has the text of laws and regulations, and the kinds that are in it (立法法, 2023). */
const LAWS = { name: '国家法律法规数据库', url: 'https://flk.npc.gov.cn/search' } as const;
const STANDARDS = { name: '国家标准全文公开系统', url: 'https://openstd.samr.gov.cn/' } as const;

const SOURCES: Readonly<Partial<Record<WorkKind, { name: string; url: string }>>> = {
  法律: LAWS,
  行政法规: LAWS,
  地方性法规: LAWS,
  标准: STANDARDS,
};

/** Where the text of a work of this kind is published officially; null for kinds that no one collection has. */
export function officialSourceOf(kind: WorkKind): { name: string; url: string } | null {
  return SOURCES[kind] ?? null;
}
