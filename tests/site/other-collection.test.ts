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
  let stdout: string;

  beforeAll(() => {
    const seeds = join(folder, 'seeds');
    cpSync('tests/collections/qingjiang/seeds', seeds, { recursive: true });
    writeFileSync(join(seeds, 'empty.txt'), '');
    const words = ['scripts/build.ts', '--seeds', seeds, '--content', join(folder, 'content'), '--out', out];
    ({ status, stderr, stdout } = spawnSync(process.execPath, words, { encoding: 'utf8' }));
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

  it('shows the earlier of two editions as repealed by the later, with a link to where that is said', () => {
    const earlier = readFileSync(join(out, 'documents/qingzhenggui-2022-2/index.html'), 'utf8');
    expect(earlier).toMatch(
      /class="status repealed">已于2022年8月1日废止，依据<a href="\/documents\/qingzhenggui-2022-5\/#notice__para_1">/,
    );
    const later = readFileSync(join(out, 'documents/qingzhenggui-2022-5/index.html'), 'utf8');
    expect(later).toMatch(/<li>废止<a href="\/documents\/qingzhenggui-2022-2\/">/);
    const { status: fact } = JSON.parse(
      readFileSync(join(out, 'documents/qingzhenggui-2022-2/document.json'), 'utf8'),
    ) as { status: unknown };
    expect(fact).toMatchObject({ value: 'repealed', since: '2022-08-01', by: { id: 'qingzhenggui-2022-5' } });
  });

  it('has no address but that under which it is read, and says so', () => {
    expect(stdout).toContain('No --site URL was given');
    const folder = join(out, 'documents/qingzhenggui-2022-2');
    for (const file of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()))
      expect(readFileSync(join(file.parentPath, file.name), 'utf8')).not.toContain('.example');
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('"url":"/documents/qingzhenggui-2022-2/"');
  });

  it('says on one line what is bad, and fails', () => {
    expect(stderr.split('\n').filter((line) => line.trimStart().startsWith('seeds/empty.txt:'))).toHaveLength(1);
    expect(status).toBe(1);
  });
});
