import { getEntry } from 'astro:content';
import type { Reference } from '../../gazette/model/links.ts';
import type { Work } from '../../gazette/model/work.ts';
import type { DatedText } from './offered-texts.ts';
import { readTexts } from './read-texts.ts';

/** The works that a document cites, and the texts of each, by their ids. */
export interface CitedWorks {
  works: ReadonlyMap<string, Work>;
  texts: ReadonlyMap<string, readonly DatedText[]>;
}

export async function readCited(references: readonly Pick<Reference, 'target'>[]): Promise<CitedWorks> {
  const ids = new Set(references.flatMap(({ target }) => target.work ?? []));
  const entries = await Promise.all(Array.from(ids, async (id) => getEntry('works', id)));
  const works = entries.flatMap((entry) => entry?.data ?? []);
  const texts = await Promise.all(works.map(async (work) => [work.id, await readTexts(work)] as const));
  return { works: new Map(works.map((work) => [work.id, work])), texts: new Map(texts) };
}
