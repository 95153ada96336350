/** What is published is what the published schemas say, asked of a validator that knows nothing of Zod. */
import { globSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { collectionEntry, collectionEntrySchema } from '../../src/gazette/export/collection-entry.ts';
import { exportJson, toJson } from '../../src/gazette/export/export-json.ts';
import { jsonSchemaOf, SCHEMA_NAMES, type SchemaName } from '../../src/gazette/export/json-schemas.ts';
import { wordsOf } from '../../src/gazette/convert-gazette.ts';
import { linkCollection } from '../../src/gazette/link/link-collection.ts';
import { indicatorsOf } from '../../src/gazette/indicators/find-indicators.ts';
import { indicatorSchema } from '../../src/gazette/model/indicator.ts';
import { promisedTextSchema } from '../../src/gazette/model/promised-text.ts';
import { promisesOf } from '../../src/gazette/promises/keep-promises.ts';
import { gazetteSchema } from '../../src/gazette/model/gazette-issue.ts';
import { workSchema } from '../../src/gazette/model/work.ts';
import { convertFile } from '../helpers/convert-file.ts';
import { EXPORT_OPTIONS } from '../helpers/export-options.ts';
import { sampleDocument } from '../helpers/sample-document.ts';

/** As a site has them that was built without its address. */
const SITE = { site: '' };
const ajv = addFormats(new Ajv2020({ strict: true, allowUnionTypes: true }));
const VALIDATORS = Object.fromEntries(
  SCHEMA_NAMES.map((name) => [name, ajv.compile(jsonSchemaOf(name, SITE))]),
) as Record<SchemaName, ValidateFunction>;

describe.each(['seeds', ...globSync('tests/collections/*/seeds')])('the collection in %s', (folder) => {
  const gazettes = globSync(`${folder}/*.txt`).sort().map(convertFile);
  const unlinked = gazettes.flatMap(({ documents }) => documents);
  const { documents, works } = linkCollection(unlinked, { asOf: '2026-01-01', words: wordsOf(gazettes) });

  it('has documents that are valid, each, and as a list', () => {
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents)
      expect(errorsOf('document', exportJson(document, EXPORT_OPTIONS)), document.id).toEqual([]);
    const list = toJson(z.array(collectionEntrySchema), documents.map(collectionEntry));
    expect(errorsOf('documents', list)).toEqual([]);
  });

  it('has gazettes and works that are valid', () => {
    for (const { issue } of gazettes) expect(errorsOf('gazette', toJson(gazetteSchema, issue)), issue.id).toEqual([]);
    for (const work of works) expect(errorsOf('work', toJson(workSchema, work)), work.id).toEqual([]);
  });

  it('has indicators and promised texts that are valid', () => {
    for (const indicator of indicatorsOf(documents).indicators)
      expect(errorsOf('indicator', toJson(indicatorSchema, indicator)), indicator.url).toEqual([]);
    for (const promised of promisesOf(documents))
      expect(errorsOf('promised-text', toJson(promisedTextSchema, promised)), promised.url).toEqual([]);
  });
});

describe('the schema of a document', () => {
  it('takes a document that has one of everything', () => {
    expect(errorsOf('document', exportJson(sampleDocument(), EXPORT_OPTIONS))).toEqual([]);
  });

  it.each([
    ['an unknown field', '/colour', 'red', 'additional properties'],
    ['an unknown field of a node', '/parts/0/children/0/colour', 'red', '/parts/0/children/0 '],
    ['a missing field', '/title', undefined, "required property 'title'"],
    ['a missing field of a node', '/parts/0/children/0/lines', undefined, "required property 'lines'"],
    ['a validity that there is not', '/status/value', 'valid', '/status/value '],
    ['a kind of node that there is not', '/parts/0/children/0/type', 'chapter', '/parts/0/children/0 '],
    ['a relation that there is not', '/references/0/relation', 'likes', '/references/0/relation '],
    ['a date that no calendar has', '/dateSigned', '2019-02-30', '/dateSigned '],
    ['a range of one line number', '/source/lines', [1], '/source/lines '],
    ['a line before the first', '/source/lines/0', 0, '/source/lines/0 '],
    ['a number in words', '/gazette/seq', '1', '/gazette/seq '],
  ])('refuses %s', (_what, pointer, value, said) => {
    const document = changed(
      JSON.parse(exportJson(sampleDocument(), EXPORT_OPTIONS)),
      pointer.split('/').slice(1),
      value,
    );
    expect(errorsOf('document', JSON.stringify(document)).join('\n')).toContain(said);
  });
});

describe('the published schemas', () => {
  it.each(SCHEMA_NAMES)('%s.json says of every field what it holds', (name) => {
    const silent = [...fieldsIn(jsonSchemaOf(name, SITE), name)].filter(([, field]) => !field.description);
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it('can be told apart by the addresses under which they are published', () => {
    const site = 'https://gongbao.example/';
    expect(SCHEMA_NAMES.map((name) => jsonSchemaOf(name, { site }).$id)).toEqual([
      'https://gongbao.example/schemas/document.json',
      'https://gongbao.example/schemas/gazette.json',
      'https://gongbao.example/schemas/work.json',
      'https://gongbao.example/schemas/plans.json',
      'https://gongbao.example/schemas/task.json',
      'https://gongbao.example/schemas/task-organ.json',
      'https://gongbao.example/schemas/indicator.json',
      'https://gongbao.example/schemas/promised-text.json',
      'https://gongbao.example/schemas/made-text.json',
      'https://gongbao.example/schemas/documents.json',
    ]);
  });
});

/** What is wrong with a file, as the validator says it: the place in it, and what was expected there. */
function errorsOf(name: SchemaName, file: string): string[] {
  const validate = VALIDATORS[name];
  validate(JSON.parse(file));
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

/** A copy of a JSON value with another value at a path; `undefined` takes the field out. */
function changed(json: unknown, [key = '', ...path]: readonly string[], value: unknown): unknown {
  const copy = structuredClone(json) as Record<string, unknown>;
  copy[key] = path.length === 0 ? value : changed(copy[key], path, value);
  return copy;
}

/** All fields of all objects of a schema, the words that tell kinds of nodes and spans apart left out. */
function* fieldsIn(
  schema: z.core.JSONSchema._JSONSchema,
  path: string,
): Generator<[string, z.core.JSONSchema.BaseSchema]> {
  if (typeof schema !== 'object') return;
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    if (typeof field === 'object' && field.const === undefined) yield [`${path}.${name}`, field];
    yield* fieldsIn(field, `${path}.${name}`);
  }
  const below = [schema.items ?? [], schema.anyOf ?? [], schema.oneOf ?? [], Object.values(schema.$defs ?? {})].flat();
  for (const [i, inner] of below.entries()) yield* fieldsIn(inner, `${path}[${i}]`);
}
