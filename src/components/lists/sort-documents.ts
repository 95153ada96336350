import type { GazetteDocument } from '../../gazette/model/document.ts';

type Dated = Pick<GazetteDocument, 'id' | 'dateSigned' | 'gazette'>;

/**
 * Newest first; those without a date last. Documents of one day keep the order of their gazette, so that the same
 * collection always gives the same page.
 */
export function newestFirst(a: Dated, b: Dated): number {
  return (
    (b.dateSigned ?? '').localeCompare(a.dateSigned ?? '') ||
    a.gazette.id.localeCompare(b.gazette.id) ||
    a.gazette.seq - b.gazette.seq
  );
}
