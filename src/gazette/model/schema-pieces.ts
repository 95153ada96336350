import { z } from 'zod';
import { RELATIONS } from './links.ts';

/** Pieces of the shapes below and of `front-matter.ts`. */
export const text = z.string();
export const maybeText = text.nullable();
export const date = z.iso.date();
export const range = z.tuple([z.int().min(1), z.int().min(1)]);
export const relation = z.enum(RELATIONS);
/** Path on the site, from its root. */
export const address = z.string().startsWith('/');

export const status = z.strictObject({
  value: z.enum(['in-force', 'repealed', 'expired', 'unknown']),
  by: z
    .strictObject({ id: text, url: address, title: text, docNumber: maybeText, at: maybeText, atLabel: maybeText })
    .optional(),
  since: date.optional(),
});

export const citedBy = z.strictObject({
  id: text,
  relation,
  at: text,
  url: address,
  title: text,
  label: maybeText,
  snippet: text,
  to: maybeText,
});
