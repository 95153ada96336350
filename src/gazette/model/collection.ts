import { z } from 'zod';
import { MATTER_KINDS, type GazetteIssue } from './gazette-issue.ts';
import { KINDS_OF_WORK, type Work } from './work.ts';
import { address, citedBy, date, maybeText, range, status, text } from './schema-pieces.ts';

const contentsEntry = z.strictObject({
  seq: z.int(),
  id: maybeText,
  title: text,
  titleEn: maybeText,
  docNumber: maybeText,
  page: z.int().nullable(),
  section: maybeText,
});

const warning = z.strictObject({
  rule: text,
  severity: z.enum(['error', 'warning', 'info']),
  line: z.int(),
  column: z.int(),
  message: text,
  document: maybeText,
});

/** Checks `gazettes/<id>.json`. */
export const gazetteSchema = z.strictObject({
  id: text,
  name: text,
  publisher: text,
  issue: text,
  year: z.int().nullable(),
  number: z.int().nullable(),
  date: date.nullable(),
  source: z.strictObject({ file: text, sha256: text }),
  documents: z.array(contentsEntry),
  warnings: z.array(warning),
  matter: z.array(
    z.strictObject({
      lines: range,
      text,
      kind: z.enum(MATTER_KINDS),
    }),
  ),
}) satisfies z.ZodType<GazetteIssue>;

/** Checks an entry of `works.json`. */
export const workSchema = z.strictObject({
  id: text,
  url: address,
  title: text,
  docNumber: maybeText,
  issuer: maybeText,
  kind: z.enum(KINDS_OF_WORK),
  status,
  variants: z.array(text),
  citedBy: z.array(citedBy),
}) satisfies z.ZodType<Work>;
