/** A short run of what `npm run kill` does at length, without the build of a site. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { momentsOf } from '../../scripts/kill/moment.ts';
import { runScript } from '../../scripts/kill/run-script.ts';
import { stateOf, tornParts } from '../../scripts/kill/states.ts';

const FIRST = 'tests/collections/qingjiang/seeds';
const ADDED = 'tests/collections/hedong/seeds';
const MOMENTS = 3;
const MILLISECONDS = 300_000;

it(
  'convert that is killed leaves all as before, or all new, and the next run completes',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
    const [seeds, content, kept] = [join(folder, 'seeds'), join(folder, 'content'), join(folder, 'kept')];
    const words = ['scripts/convert.ts', '--seeds', seeds, '--content', content, '--as-of', '2026-11-01'];
    mkdirSync(kept);
    cpSync(FIRST, seeds, { recursive: true });
    await runScript(words, 'convert.ts', 0);
    writeFileSync(join(content, 'permalinks.txt'), '/documents/gone/\n');
    cpSync(content, join(kept, 'content'), { recursive: true });
    const last = stateOf(folder);
    cpSync(ADDED, seeds, { recursive: true });
    const { status, callsOf } = await runScript(words, '', 0);
    const next = stateOf(folder);
    expect({ status, isNew: next.content !== last.content }).toEqual({ status: 0, isNew: true });
    for (const at of momentsOf(callsOf('convert.ts'), MOMENTS)) {
      rmSync(content, { recursive: true });
      cpSync(join(kept, 'content'), content, { recursive: true });
      const ended = await runScript(words, 'convert.ts', at);
      expect({ at, status: ended.status, torn: tornParts(stateOf(folder), last, next) }).toEqual({
        at,
        status: null,
        torn: [],
      });
    }
    await runScript(words, 'convert.ts', 0);
    expect(tornParts(stateOf(folder), next, next)).toEqual([]);
  },
  MILLISECONDS,
);

it('spreads the moments over all calls, and aims a third of them at the last ones', () => {
  expect(momentsOf(100, 6)).toEqual([1, 25, 50, 74, 99, 100]);
  expect(momentsOf(3, 40)).toEqual([1, 2, 3]);
});
