import { z } from 'zod';
import { gazetteSchema } from '../model/gazette-issue.ts';
import { planGraphSchema } from '../model/plan.ts';
import { taskOrganSchema, taskSchema } from '../model/task.ts';
import { indicatorSchema } from '../model/indicator.ts';
import { promisedTextSchema } from '../model/promised-text.ts';
import { wordsOf } from '../model/values.ts';
import { workSchema } from '../model/work.ts';
import { collectionEntrySchema } from './collection-entry.ts';
import { publishedDocumentSchema } from './made.ts';
import { madeTextSchema } from './made-text/export-made-text.ts';
import { absoluteUrl, type ExportOptions } from './options.ts';

/** Shapes of the files that the site publishes, by the name under which `/schemas/` has them. */
export const PUBLISHED = {
  document: publishedDocumentSchema,
  gazette: gazetteSchema,
  work: workSchema,
  plans: planGraphSchema,
  task: taskSchema,
  'task-organ': taskOrganSchema,
  indicator: indicatorSchema,
  'promised-text': promisedTextSchema,
  'made-text': madeTextSchema,
  documents: z.array(collectionEntrySchema).meta({ title: '清单', description: '全部文件，不含正文和引用' }),
} as const satisfies Readonly<Record<string, z.ZodType>>;

export type SchemaName = keyof typeof PUBLISHED;

export const SCHEMA_NAMES = Object.keys(PUBLISHED) as SchemaName[];

/** Path on the site of the schema of a shape. */
export function schemaPath(name: SchemaName): string {
  return `/schemas/${name}.json`;
}

/**
 * A shape as JSON Schema, draft 2020-12, for validators and for tools that make types of it.
 * Its `$id` is the address from which it can be loaded.
 */
export function jsonSchemaOf(name: SchemaName, { site }: Pick<ExportOptions, 'site'>): z.core.JSONSchema.JSONSchema {
  const { $schema, title, description, ...rest } = z.toJSONSchema(PUBLISHED[name], { override: adapt });
  return { $schema, $id: absoluteUrl(schemaPath(name), { site }), title, description, ...rest };
}

/** Says of each word of an enumeration what it means, and takes out what only Zod and JavaScript know. */
function adapt({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: z.core.JSONSchema.BaseSchema }) {
  const words = wordsOf(zodSchema);
  if (words) {
    delete jsonSchema.enum;
    if (jsonSchema.$ref === undefined)
      jsonSchema.oneOf = Object.entries(words).map(([word, description]) => ({ const: word, description }));
  }
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.format !== 'date') delete jsonSchema.format;
}
