import { getEntry } from 'astro:content';
import type { Consolidation } from '../../gazette/model/consolidation.ts';
import type { Work } from '../../gazette/model/work.ts';
import { textsOfWork, type DatedText } from './offered-texts.ts';

/** The texts of a work, with those that this site makes of the decisions that amend it. */
export async function readTexts(work: Work): Promise<DatedText[]> {
  const amending = work.citedBy.filter(({ relation, sense }) => relation === 'amends' && sense === undefined);
  const made: Consolidation[] = [];
  for (const id of new Set(amending.map((citing) => citing.id))) {
    const { consolidations = [] } = (await getEntry('documents', id))?.data ?? {};
    made.push(...consolidations.filter((one) => one.work === work.id));
  }
  return textsOfWork(work, made);
}
