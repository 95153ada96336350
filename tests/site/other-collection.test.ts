import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Astro takes its time, also for three documents. */
const BUILD_MILLISECONDS = 120_000;

describe('a build of seeds of another city, one of which is empty', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
  const out = join(folder, 'dist');
  let status: number | null;
  let stderr: string;

  beforeAll(() => {
    const seeds = join(folder, 'seeds');
    cpSync('tests/collections/qingjiang/seeds', seeds, { recursive: true });
    writeFileSync(join(seeds, 'empty.txt'), '');
    const words = ['scripts/build.ts', '--seeds', seeds, '--content', join(folder, 'content'), '--out', out];
    ({ status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' }));
  }, BUILD_MILLISECONDS);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('publishes what is good and nothing else', () => {
    const documents = readdirSync(join(out, 'documents')).filter((name) =>
      existsSync(join(out, 'documents', name, 'document.json')),
    );
    expect(documents.sort()).toEqual(['qingzhengfa-2022-11', 'qingzhenggui-2022-2', 'qingzhenggui-2022-5']);
    expect(readFileSync(join(out, 'documents/qingzhenggui-2022-2/index.html'), 'utf8')).toContain('id="art_6"');
  });

  it('says on one line what is bad, and fails', () => {
    expect(stderr.split('\n').filter((line) => line.startsWith('seeds/empty.txt:'))).toHaveLength(1);
    expect(status).toBe(1);
  });
});
