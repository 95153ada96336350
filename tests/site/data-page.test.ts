import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';
import { SCHEMA_NAMES } from '../../src/gazette/export/json-schemas.ts';

const read = (path: string): string => readFileSync(join(inject('siteFolder'), path), 'utf8');

/** As much of a published schema as is looked at here. */
interface Shape {
  title?: string;
  properties?: Record<string, Shape>;
  items?: Shape;
  oneOf?: Shape[];
  anyOf?: Shape[];
  $defs?: Record<string, Shape>;
}

test('the page for developers tells every field of every published schema', () => {
  const { document } = parseHTML(read('data/index.html'));
  const names = [...document.querySelectorAll('.fields th code')].map(({ textContent }) => textContent);
  const told = new Set(names.flatMap((name) => name.split('.')));
  for (const name of SCHEMA_NAMES) {
    const schema = JSON.parse(read(`schemas/${name}.json`)) as Shape;
    expect(fieldNames(schema).length).toBeGreaterThan(0);
    expect(fieldNames(schema).filter((field) => !told.has(field) && !['type', 'kind'].includes(field))).toEqual([]);
  }
});

test('the page for developers has a table for every shape that has a title', () => {
  const { document } = parseHTML(read('data/index.html'));
  const captions = [...document.querySelectorAll('.fields caption')].map(({ textContent }) => textContent);
  const titles = SCHEMA_NAMES.flatMap((name) =>
    Object.values((JSON.parse(read(`schemas/${name}.json`)) as Shape).$defs ?? {})
      // The kinds of a node are rows of one table.
      .flatMap(({ title, properties = {} }) => (title === undefined || 'type' in properties ? [] : [title])),
  );
  expect(titles.length).toBeGreaterThan(0);
  expect(titles.filter((title) => !captions.some((caption) => caption.startsWith(title)))).toEqual([]);
});

function fieldNames({ properties = {}, items, oneOf = [], anyOf = [], $defs = {} }: Shape): string[] {
  const below = [properties, $defs].flatMap((shapes) => Object.values(shapes)).concat(items ?? [], oneOf, anyOf);
  return [...Object.keys(properties), ...below.flatMap(fieldNames)];
}
