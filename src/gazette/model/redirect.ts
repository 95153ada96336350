import { z } from 'zod';
import { address, isoDate, text } from './values.ts';

const movedSchema = z.strictObject({
  /** Address that was published, `/works/a/`, `/documents/a/#art_3`. */
  from: address,
  /** Where its content is now; never itself an address that has moved. */
  to: address,
  /** Found by `convert`, which takes it back where `from` is there again; without it, written by hand. */
  by: z.literal('convert').optional(),
});

const withdrawnSchema = z.strictObject({
  /** Page of a document, `/documents/a/`, which `convert` leaves out as long as it is listed; or of a cited work. */
  from: address.regex(/^\/(documents|works)\/[^/#]+\/$/),
  /** Since when. */
  withdrawn: isoDate,
  /** What it was. `convert` adds what is missing of these where it still knows the document. */
  title: text.optional(),
  docNumber: text.optional(),
  /** 《海淀区人民政府公报》2018年第2期 */
  printedIn: text.optional(),
  /** Why, and where the original may be found, as the page says it to readers. */
  reason: text.optional(),
  original: text.optional(),
  /** A work that only documents cited which are gone; `convert` takes it back where it is cited again. */
  by: z.literal('convert').optional(),
});

/** One address that was published and is no longer: where its content is, or since when it is withdrawn. */
export const redirectSchema = z.union([movedSchema, withdrawnSchema]);

export interface Moved extends z.infer<typeof movedSchema> {}
export interface Withdrawn extends z.infer<typeof withdrawnSchema> {}
export type Redirect = Moved | Withdrawn;

export function isWithdrawn(redirect: Redirect): redirect is Withdrawn {
  return 'withdrawn' in redirect;
}

/** The page of an address and the place on it, `null` where it names none. */
export function splitAddress(url: string): { page: string; fragment: string | null } {
  const [page = '', fragment = null] = url.split('#');
  return { page, fragment };
}
