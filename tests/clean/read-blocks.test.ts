import { expect, it } from 'vitest';
import { readBlocks } from '../../src/gazette/clean/read-blocks.ts';
import { aRun } from '../helpers/a-run.ts';

it.each([
  ['　　为了加强管理，制定本办法。', true],
  ['\f　　为了加强管理，制定本办法。', true],
  ['　为了加强管理，制定本办法。', false],
])('a line that begins %j is indented as a paragraph is: %s', (line, indented) => {
  const run = aRun(line);
  expect(readBlocks(run.source.lines, run)).toMatchObject([{ kind: 'text', indented }]);
});
