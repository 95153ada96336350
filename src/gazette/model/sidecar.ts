import { z } from 'zod';
import { LEXICON, type ConceptName } from '../lexicon/lexicon.ts';
import { isoDate, lineNumber, sha256, text } from './values.ts';

/** What the scanner misread and no rule can know; `found` stands on that line of the file. */
const erratumSchema = z.strictObject({ line: lineNumber, found: text, should: text, reason: text });

/** `seeds/<gazette-id>.yaml`: what the file cannot say. All of it may be missing. */
export const sidecarSchema = z
  .strictObject({
    name: text,
    /** Organ that publishes the gazette; default: its name without 公报. */
    publisher: text,
    /** File name as received. */
    received: text,
    sha256,
    issue: text,
    year: z.int(),
    number: z.int(),
    date: isoDate,
    /** Texts of running heads and feet of this series, whole lines. */
    runningHeads: z.array(text),
    /** Words that this series has and the lexicon lacks: organs, kinds of document of one district. */
    words: z.partialRecord(z.enum(Object.keys(LEXICON) as ConceptName[]), z.array(text)),
    errata: z.array(erratumSchema),
    /** Ids given by hand, by the title or number of the document they are for. */
    ids: z.array(z.strictObject({ document: text, id: text.regex(/^[a-z0-9-]+$/) })),
  })
  .partial();

export interface Sidecar extends z.infer<typeof sidecarSchema> {}
export interface Erratum extends z.infer<typeof erratumSchema> {}
