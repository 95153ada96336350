/** What `convert` read from the plans of the collection: rows of tables of targets, and texts that are promised. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Indicator } from './gazette/model/indicator.ts';
import type { PromisedText } from './gazette/model/promised-text.ts';
import { contentFolder } from './site-config.ts';

export const indicators = read<Indicator>('indicators.json');
export const promises = read<PromisedText>('promises.json');

/** The file is our own: what `convert` has checked is not checked again. */
function read<Row>(name: string): readonly Row[] {
  const file = join(contentFolder, name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Row[]) : [];
}
