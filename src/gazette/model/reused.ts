import { z } from 'zod';
import { address, isoDate, text } from './values.ts';

/** An address that was published for some words and is that of others now: who linked to it would be misled. */
export const reusedSchema = z.strictObject({
  /** Of a place, `/documents/a/#art_3__para_2`. */
  address: address.regex(/#/),
  /** The last day on which it was that of the words of before. */
  since: isoDate,
  /** The words that it was published for, or their beginning. */
  was: text,
  /** Where they are now; missing where they are nowhere. */
  now: address.optional(),
  /** Why that is right, by an editor: a build without it is not published. */
  reason: text.optional(),
});

export interface ReusedAddress extends z.infer<typeof reusedSchema> {}
