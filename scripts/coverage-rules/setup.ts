/** Before each file of tests: says what it proves. After it: writes down what is proven so far. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, expect } from 'vitest';
import { proveBy } from './observe.ts';
import { shown } from './rules.ts';

/** What a test reads that converts whole gazettes: it shows that they are read, not what a rule is there for. */
const WHOLE_GAZETTES = /from '[./]*helpers\/convert-(?:seeds|file)\.ts'/;

const file = expect.getState().testPath ?? '';
proveBy(WHOLE_GAZETTES.test(readFileSync(file, 'utf8')) ? 'gazettes' : 'test');

afterAll(() => {
  const folder = process.env['GONGBAO_RULES'] ?? '';
  writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(shown()));
});
