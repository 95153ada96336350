import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convertSeeds } from '../../scripts/lib/conversion/convert-seeds.ts';
import { findSeeds, type Seed } from '../../scripts/lib/conversion/find-seeds.ts';
import { linkGazettes } from '../../scripts/lib/conversion/link-gazettes.ts';
import type { Refusal } from '../../scripts/lib/conversion/refusal.ts';
import { startThread } from '../../scripts/lib/conversion/threads.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';

const QUIET = { start: () => undefined, step: () => undefined, stop: () => undefined };
const GOOD = 'tests/collections/qingjiang/seeds/qingjiang-2022-6.txt';

describe('GuardedThread', () => {
  it('says what a task threw, and does the next', async () => {
    const thread = startThread();
    const broken = { ...seed(), path: null } as unknown as Seed;
    expect(await thread.run('convert', broken, 60)).toMatchObject({ result: { refusals: [{ rule: 'read/file' }] } });
    expect(await thread.run('convert', null as unknown as Seed, 60)).toMatchObject({
      failure: { why: { kind: 'threw', message: expect.stringContaining('TypeError') as string }, at: -1 },
    });
    expect(await thread.run('convert', seed(), 60)).toMatchObject({ result: { documents: { length: 3 } } });
  });

  it('says that a task took more memory than it may', async () => {
    const outcome = await startThread(8).run('convert', seed(), 60);
    expect(outcome).toEqual({ failure: { why: { kind: 'memory', megabytes: 8 }, at: -1 } });
  });
});

describe('linkGazettes', () => {
  it('leaves out the gazette with a document that cannot be linked, and links the others', async () => {
    const [good] = await convertSeeds([seed()], QUIET, []);
    if (!good) throw new Error('not converted');
    const broken = good.documents.map((document, i) => {
      const gazette = { ...document.gazette, id: 'broken' };
      return { ...document, id: `broken-${i}`, gazette, parts: i === 1 ? null : document.parts } as GazetteDocument;
    });
    const refusals: Refusal[] = [];
    const both = [{ ...good, issue: { ...good.issue, id: 'broken' }, documents: broken }, good];
    const linked = await linkGazettes(both, { asOf: '2026-11-01', isLeftOut: () => false }, refusals);
    expect(linked.gazettes).toEqual([good]);
    expect(linked.documents).toHaveLength(3);
    expect(refusals).toEqual([
      expect.objectContaining({ rule: 'convert/failed', line: broken[1]?.source.lines[0] }) as Refusal,
    ]);
  });
});

function seed(): Seed {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
  cpSync(GOOD, join(folder, 'good.txt'));
  const [found] = findSeeds(folder);
  if (!found) throw new Error('not found');
  return found;
}
