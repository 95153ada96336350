import { z } from 'zod';
import { DROP_REASONS } from './changes.ts';
import type { GazetteDocument } from './document.ts';
import { address, citedBy, date, maybeText, range, relation, status, text } from './schema-pieces.ts';

/** A line of the table of contents of a document. */
export interface OutlineEntry {
  id: string;
  /** 0 for a part, then the depth in it. */
  level: number;
  /** 第一章, （二）, 附件1; null where none is printed. */
  label: string | null;
  text: string;
}

/**
 * What the head of an MDX file says: all of a document but its text and the lines that its title stands on, and the
 * outline of the text.
 */
export interface FrontMatter extends Omit<GazetteDocument, 'parts' | 'titleBreaks' | 'markup'> {
  outline: OutlineEntry[];
}

const lineageLink = z.strictObject({
  kind: z.enum(['document', 'work']),
  id: text,
  url: address,
  title: text,
  inferred: z.boolean(),
});

/** Checks the head of an MDX file, both when it is written and when the site reads it. */
export const frontMatterSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  url: address,
  title: text.min(1),
  shortTitle: text.min(1),
  titleEn: maybeText,
  docNumber: maybeText,
  issuers: z.array(text),
  genre: maybeText,
  addressees: maybeText,
  dateSigned: date.nullable(),
  dateEffective: date.nullable(),
  dateExpires: date.nullable(),
  planPeriod: z.strictObject({ from: z.int(), to: z.int() }).nullable(),
  status,
  gazette: z.strictObject({ id: text, seq: z.int(), page: z.int().nullable(), section: maybeText }),
  source: z.strictObject({ file: text, sha256: z.string().regex(/^[0-9a-f]{64}$/), lines: range }),
  references: z.array(
    z.strictObject({
      cite: text,
      docNumber: maybeText,
      relation,
      target: z.strictObject({
        kind: z.enum(['document', 'work', 'self']),
        id: text,
        url: address,
        node: text.optional(),
      }),
      at: text,
      line: z.int(),
    }),
  ),
  citedBy: z.array(citedBy),
  terms: z.array(z.strictObject({ term: text, definition: text, at: text })),
  lineage: z.strictObject({ predecessors: z.array(lineageLink), successors: z.array(lineageLink) }),
  dropped: z.array(z.strictObject({ lines: range, text, why: z.enum(DROP_REASONS) })),
  corrections: z.array(z.strictObject({ line: z.int(), found: text, replaced: text, why: text, at: text.optional() })),
  downloads: z.partialRecord(z.enum(['html', 'md', 'txt', 'docx', 'pdf', 'xml', 'json']), address),
  outline: z.array(z.strictObject({ id: text, level: z.int().min(0), label: maybeText, text })),
}) satisfies z.ZodType<FrontMatter>;
