import type { GazetteDocument, Part } from '../model/document.ts';
import { readTitle } from './read-title.ts';

/** The parts of a document that are plans of their own, where it prints several; none where it prints one. */
export function planParts({ parts, references }: Pick<GazetteDocument, 'parts' | 'references'>): Part[] {
  const issued = new Set(
    references.flatMap(({ relation, target }) =>
      target.kind === 'self' && relation === 'promulgates' ? (target.node ?? []) : [],
    ),
  );
  const plans = parts.filter(
    ({ id, role, title }) =>
      (role === 'instrument' || (role === 'annex' && issued.has(id))) && title !== '' && readTitle(title).isPlan,
  );
  return plans.length > 1 ? plans : [];
}

/**
 * A document as the text of one of its plans: what comes before all of them speaks for each, what follows one up to the
 * next is its own.
 */
export function textOfPart(document: GazetteDocument, part: Part): GazetteDocument {
  const plans = planParts(document);
  const at = document.parts.indexOf(part);
  const next = plans[plans.indexOf(part) + 1];
  const first = plans[0] ? document.parts.indexOf(plans[0]) : 0;
  const end = next ? document.parts.indexOf(next) : document.parts.length;
  const own = document.parts.filter((_, i) => i < first || (i >= at && i < end));
  return { ...document, shortTitle: part.title, parts: own };
}
