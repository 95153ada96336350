/** What `convert` read from the plans of the collection: rows of tables of targets, and texts that are promised. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Indicator } from './gazette/model/indicator.ts';
import type { PromisedText } from './gazette/model/promised-text.ts';
import { contentFolder } from './site-config.ts';

export const indicators = read('indicators.json') as readonly Indicator[];
export const promises = read('promises.json') as readonly PromisedText[];

const indicatorsByDocument = Map.groupBy(indicators, ({ document }) => document);
const promisesByDocument = Map.groupBy(promises, ({ document }) => document);

/** The rows of the tables of targets of a document. */
export function indicatorsOf(document: string): readonly Indicator[] {
  return indicatorsByDocument.get(document) ?? [];
}

/** The texts that a document promises. */
export function promisesOf(document: string): readonly PromisedText[] {
  return promisesByDocument.get(document) ?? [];
}

/** The file is our own: what `convert` has checked is not checked again. */
function read(name: string): unknown {
  const file = join(contentFolder, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}
