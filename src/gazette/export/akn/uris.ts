import type { GazetteDocument } from '../../model/document.ts';
import type { Reference } from '../../model/links.ts';
import type { IsoDate } from '../../model/values.ts';

/** Days on which the documents of a collection were signed, by their ids. */
export type DatesSigned = ReadonlyMap<string, IsoDate | null>;

export interface Uris {
  work: string;
  expression: string;
  manifestation: string;
}

/** Where a date must be given and none is known, as the naming convention of ELI has it. */
export const NO_DATE = '0001-01-01';

/**
 * FRBR addresses of a document after the Akoma Ntoso Naming Convention 1.0: `/akn/cn/doc/2019-07-23/menzhengfa-2019-19`.
 * The id stands for the number; a document without a date has none in its address.
 */
export function documentUris({ id, dateSigned }: Pick<GazetteDocument, 'id' | 'dateSigned'>): Uris {
  return urisOf(workUri(id, dateSigned), dateSigned);
}

/**
 * The same of a text that is made of it and holds since a later day: another expression of the same work.
 *
 * @param from since when it holds
 */
export function laterUris({ id, dateSigned }: Pick<GazetteDocument, 'id' | 'dateSigned'>, from: IsoDate | null): Uris {
  return urisOf(workUri(id, dateSigned), from);
}

function urisOf(work: string, day: IsoDate | null): Uris {
  const expression = `${work}/zho@${day ?? ''}`;
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
