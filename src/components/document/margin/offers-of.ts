import type { Reference } from '../../../gazette/model/links.ts';
import type { IsoDate } from '../../../gazette/model/values.ts';
import { offeredTexts } from '../../works/offered-texts.ts';
import type { GlossLink } from './gloss.ts';
import type { Library } from './library.ts';

/** 当时的版本, 现行版本: the texts of what is cited where it has more than one. */
export function offersOf(
  reference: Reference,
  day: IsoDate | null,
  { works, texts, asOf }: Pick<Library, 'works' | 'texts' | 'asOf'>,
): GlossLink[] {
  const { target } = reference;
  const work = works.get(target.work ?? '');
  if (!work) return [];
  return offeredTexts(work, texts.get(work.id) ?? [], { ...reference, day, edition: target.edition ?? null }, asOf);
}
