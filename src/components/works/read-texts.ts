import { getEntry } from 'astro:content';
import type { Work } from '../../gazette/model/work.ts';
import { textsOfWork, type DatedText } from './offered-texts.ts';

/** The texts of a work, with those that this site makes of the decisions that amend it. */
export async function readTexts(work: Work): Promise<DatedText[]> {
  const amending = work.citedBy.filter(({ relation, sense }) => relation === 'amends' && sense === undefined);
  const decisions = await Promise.all(
    [...new Set(amending.map(({ id }) => id))].map((id) => getEntry('documents', id)),
  );
  const made = decisions.flatMap((decision) => decision?.data.consolidations ?? []);
  return textsOfWork(
    work,
    made.filter(({ work: id }) => id === work.id),
  );
}
