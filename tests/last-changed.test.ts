import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lastChanged } from '../src/last-changed.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
const content = join(folder, 'whole/content');

function commit(day: string, texts: Readonly<Record<string, string>>): void {
  for (const [id, text] of Object.entries(texts)) writeFileSync(join(content, `documents/${id}.mdx`), text);
  const env = { ...process.env, GIT_COMMITTER_DATE: `${day}T23:00:00Z`, GIT_AUTHOR_DATE: `${day}T23:00:00Z` };
  const git = (...words: string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...words], {
      cwd: content,
      env,
      stdio: 'ignore',
    });
  git('add', '.');
  git('commit', '-m', day);
}

beforeAll(() => {
  mkdirSync(join(content, 'documents'), { recursive: true });
  execFileSync('git', ['init', '-q', join(folder, 'whole')]);
  commit('2026-01-01', { 'a-1': '一', 'b-1': '一' });
  commit('2026-02-01', { 'b-1': '二' });
  execFileSync('git', ['clone', '-q', '--depth=1', `file://${folder}/whole`, join(folder, 'shallow')]);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('lastChanged', () => {
  it('gives the day, in Beijing, of the last commit that changed a document', () => {
    expect(Object.fromEntries(lastChanged(content))).toEqual({ 'a-1': '2026-01-02', 'b-1': '2026-02-02' });
  });

  it('says nothing where a part of the history is missing, or all of it', () => {
    expect(lastChanged(join(folder, 'shallow/content')).size).toBe(0);
    expect(lastChanged(folder).size).toBe(0);
  });
});
