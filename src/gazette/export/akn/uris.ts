import type { GazetteDocument } from '../../model/document.ts';
import type { Reference } from '../../model/links.ts';
import type { IsoDate } from '../../model/values.ts';

/** Days on which the documents of a collection were signed, by their ids. */
export type DatesSigned = ReadonlyMap<string, IsoDate | null>;

/** Where a date must be given and none is known, as the naming convention of ELI has it. */
export const NO_DATE = '0001-01-01';

/**
 * FRBR addresses of a document after the Akoma Ntoso Naming Convention 1.0: `/akn/cn/doc/2019-07-23/menzhengfa-2019-19`.
 * The id stands for the number; a document without a date has none in its address.
 */
export function documentUris({ id, dateSigned }: Pick<GazetteDocument, 'id' | 'dateSigned'>): {
  work: string;
  expression: string;
  manifestation: string;
} {
  const work = workUri(id, dateSigned);
  const expression = `${work}/zho@${dateSigned ?? ''}`;
  return { work, expression, manifestation: `${expression}.xml` };
}

/** FRBR address of an issue as a whole. */
export function gazetteUri(id: string, date: IsoDate | null): string {
  return `/akn/cn/officialGazette/${date === null ? '' : `${date}/`}${id}`;
}

/** FRBR address of what a citation leads to, with the place that it names. */
export function targetUri({ target: { kind, id, node } }: Reference, dates: DatesSigned): string {
  const place = node === undefined ? '' : `~${node}`;
  return `${workUri(id, kind === 'work' ? null : (dates.get(id) ?? null))}${place && `/!main${place}`}`;
}

function workUri(id: string, date: IsoDate | null): string {
  return `/akn/cn/doc/${date === null ? '' : `${date}/`}${id}`;
}
