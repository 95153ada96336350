import { belowBase } from '../../base-path.ts';
import { BASE } from '../../dom/base.ts';

/** Name of the parameter that says which terms a document page marks. */
export const MARK_PARAMETER = 'highlight';

/** Address of a page, or of a place on it, that will mark the terms there: `/documents/x/?highlight=公墓#art_3`. */
export function markedAddress(url: string, terms: readonly string[]): string {
  const [path = '', fragment] = url.split('#');
  const parameters = new URLSearchParams(terms.map((term) => [MARK_PARAMETER, term]));
  return belowBase(
    `${path}${terms.length > 0 ? `?${parameters.toString()}` : ''}${fragment === undefined ? '' : `#${fragment}`}`,
    BASE,
  );
}
