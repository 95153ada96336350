import { z } from 'zod';
import { LEXICON, type ConceptName } from '../lexicon/lexicon.ts';
import { publishable, spellOut } from '../text/characters.ts';
import { documentId, gazetteId, isoDate, lineNumber, sha256, text as anyText } from './values.ts';

/** What is published of a sidecar is written by hand: what could not be published is a slip of the hand. */
const text = anyText.refine((value) => publishable(value) === value && !/[\p{Cc}\ufffd]/u.test(value), {
  error: ({ input }) => `“${spellOut(String(input))}”里有不是文字或看不见的字符`,
});

/** Stands in patterns as it is: no sign of a pattern, no blank. */
const word = text.regex(/^[^\s\\^$.*+?()[\]{}|/]+$/, { error: '词里不能有空格和 \\ ^ $ . * + ? ( ) [ ] { } | /' });

/** What the scanner misread and no rule can know; `found` stands on that line of the file. */
const erratumSchema = z.strictObject({
  /** Name of the file in the folder, where the gazette has several. */
  file: anyText.optional(),
  line: lineNumber,
  found: anyText,
  should: text,
  reason: text,
});

/** A file of a gazette that has several. */
const fileSchema = z.strictObject({ name: anyText, received: text.optional(), sha256: sha256.optional() });

/** `seeds/<gazette-id>.yaml`: what the file cannot say. All of it may be missing. */
export const sidecarSchema = z
  .strictObject({
    /** Of the gazette; default: the name of its file, Han as pinyin. It is part of addresses and must never change. */
    id: gazetteId,
    name: text,
    /** Organ that publishes the gazette; default: its name without 公报. */
    publisher: text,
    /** File name as received. */
    received: text,
    sha256,
    /** Of a folder: all its files, in the order in which they are read; default: by name, 2 before 10. */
    files: z.array(fileSchema),
    issue: text,
    year: z.int(),
    number: z.int(),
    date: isoDate,
    /** Why the file ends before the gazette does, where no more was received. */
    incomplete: text,
    /** Why the gazette is published though it exceeds a limit of confidence: somebody has compared it with the original. */
    accepted: text.refine((reason) => reason.trim() !== '', { error: '应写明理由' }),
    /** Texts of running heads and feet of this series, whole lines. */
    runningHeads: z.array(anyText),
    /** Words that this series has and the lexicon lacks: organs, kinds of document of one district. */
    words: z.partialRecord(z.enum(Object.keys(LEXICON) as ConceptName[]), z.array(word)),
    errata: z.array(erratumSchema),
    /** Ids given by hand, by the title or number of the document they are for. */
    ids: z.array(z.strictObject({ document: text, id: documentId })),
  })
  .partial();

export interface Sidecar extends z.infer<typeof sidecarSchema> {}
export interface Erratum extends z.infer<typeof erratumSchema> {}
