import { expect, it } from 'vitest';
import { readBlocks } from '../../src/gazette/clean/read-blocks.ts';
import type { Line, Run } from '../../src/gazette/model/source.ts';
import { aRun } from '../helpers/a-run.ts';

it.each([
  ['　　为了加强管理，制定本办法。', true],
  ['\f　　为了加强管理，制定本办法。', true],
  ['　为了加强管理，制定本办法。', false],
])('a line that begins %j is indented as a paragraph is: %s', (line, indented) => {
  const run = aRun(line);
  expect(readBlocks(run.source.lines, run)).toMatchObject([{ kind: 'text', indented }]);
});

it.each([
  ['报\t第', '报第'],
  ['\t', '　　'],
  ['\t', ''],
  ['公报\t第4期', ''],
  ['公', '共'],
])('a running head goes as the file has it, whatever an erratum makes of %j', (found, should) => {
  const run = aRun('公报\t第4期', { errata: [{ line: 1, found, should, reason: '误识' }] });
  expect(readBlocks(asHeads(run), run)).toEqual([]);
  expect(run.edits).toMatchObject([{ start: 0, end: 6, found: '公报\t第4期', replaced: '', why: 'running-head' }]);
  expect(run.messages.messages).toEqual([]);
});

it('an erratum that a running head lacks is named', () => {
  const run = aRun('公报', { errata: [{ line: 1, found: '无', should: '有', reason: '误识' }] });
  readBlocks(asHeads(run), run);
  expect(run.messages.messages).toMatchObject([{ ruleId: 'erratum-not-found' }]);
});

function asHeads({ source }: Run): Line[] {
  return source.lines.map((line) => ({ ...line, kind: 'running-head' }));
}
