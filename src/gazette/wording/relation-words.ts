import type { Relation } from '../model/links.ts';

/** What a citing document does to what it cites, as a verb: 废止《…》, 依据《…》. */
export const RELATION_WORDS = {
  repeals: '废止',
  replaces: '代替',
  amends: '修改',
  promulgates: '印发',
  forwards: '转发',
  basis: '依据',
  implements: '落实',
  accompanies: '配套',
  cites: '提及',
} as const satisfies Record<Relation, string>;
