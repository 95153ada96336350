import type { GazetteDocument, Part } from '../../model/document.ts';
import { findArticle, findItem, findParagraph, findSection } from '../find-in-part.ts';
import { unitAt } from '../../scan/places.ts';

/** Id of the node of `target` that 第十二条第二款 behind a citation names; null where the target lacks it. */
export function locatePinpoint(target: GazetteDocument, part: Part | null, pinpoint: string): string | null {
  const parts = part ? [part] : target.parts.filter((p) => p.role === 'instrument');
  for (const candidate of parts) {
    const id = locateIn(candidate, pinpoint);
    if (id !== null) return id;
  }
  return null;
}

function locateIn(part: Part, pinpoint: string): string | null {
  const unit = unitAt(pinpoint, 0);
  const number = unit?.numbers[0]?.number ?? 0;
  if (unit?.kind === '章' || unit?.kind === '节')
    return findSection(part, unit.kind === '章' ? 'chapter' : 'section', number)?.id ?? null;
  const article = unit?.kind === '条' ? findArticle(part, number, unit.sub) : null;
  if (!unit || !article) return null;
  const below = unitAt(pinpoint, unit.end);
  if (!below) return article.id;
  const lower = unitAt(pinpoint, below.end);
  const found =
    below.kind === '款'
      ? findParagraph(article, below.numbers[0]?.number ?? 0)
      : findItem(article, below.numbers[0]?.number ?? 0);
  const item = found && lower ? findItem(found, lower.numbers[0]?.number ?? 0) : null;
  return (item ?? found ?? article).id;
}
