import type { WorkKind } from '../../gazette/model/work.ts';

/** Where the state publishes texts of a kind. */
export interface OfficialDatabase {
  name: string;
  /** Its search; none of them has an address for one title. */
  url: string;
}

const LAWS: OfficialDatabase = { name: '国家法律法规数据库', url: 'https://flk.npc.gov.cn/search' };

/** By what they hold: of other kinds there is no database of the whole country. */
const DATABASES: Readonly<Partial<Record<WorkKind, OfficialDatabase>>> = {
  法律: LAWS,
  行政法规: LAWS,
  地方性法规: LAWS,
  标准: { name: '国家标准全文公开系统', url: 'https://openstd.samr.gov.cn/' },
  规章: { name: '国家规章库', url: 'https://www.gov.cn/zhengce/xxgk/gjgzk/index.htm' },
};

/** The official database in which a text of a kind can be looked for; null where there is none. */
export function databaseOf(kind: WorkKind): OfficialDatabase | null {
  return DATABASES[kind] ?? null;
}
