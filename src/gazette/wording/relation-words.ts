import type { Relation, Sense } from '../model/links.ts';

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

/** The same where the words mean less than the relation that they name. */
const SENSE_WORDS = { plansTo: '拟修订', applies: '适用', dataSource: '取值自' } as const satisfies Record<
  Sense,
  string
>;

/** What a citation does to what it cites, as a verb. */
export function relationWord({ relation, sense }: { relation: Relation; sense?: Sense | undefined }): string {
  return sense ? SENSE_WORDS[sense] : RELATION_WORDS[relation];
}
