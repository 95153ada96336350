import stringify from 'json-stringify-pretty-compact';
import type { z } from 'zod';
import { documentSchema, type GazetteDocument } from '../model/document.ts';
import { madeWith, publishedDocumentSchema } from './made.ts';
import type { ExportOptions } from './options.ts';

/** A document as the site publishes it, with what is known of the making of the file. */
export function exportJson(document: GazetteDocument, options: Pick<ExportOptions, 'generator' | 'asOf'>): string {
  return toJson(publishedDocumentSchema, { ...document, made: madeWith(options) });
}

/** A document as it is kept in `content/`. */
export function toContentJson(document: GazetteDocument): string {
  return toJson(documentSchema, document);
}

/**
 * A value as the site publishes it, indented, with what fits into a line on one line. Fields stand in the order of the
 * schema, so that the same value gives the same bytes.
 *
 * @throws {z.ZodError} where the value is not what the schema says, also where it has a field that the schema lacks
 */
export function toJson<Value>(schema: z.ZodType<Value>, value: Value): string {
  return `${stringify(schema.parse(value), { maxLength: 120 })}\n`;
}

/** The same on one line, for files that hold one value a line (NDJSON). */
export function toJsonLine<Value>(schema: z.ZodType<Value>, value: Value): string {
  return `${JSON.stringify(schema.parse(value))}\n`;
}
