import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keepAssets } from '../../scripts/lib/keep-assets.ts';
import { writeFile } from '../../scripts/lib/write-file.ts';

it('keeps what pages of the last thirty days name, and nothing that is named otherwise', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
  const deploy = (number: number, today: string): string => {
    const next = join(folder, String(number));
    writeFile(join(next, `_astro/${number}.css`), 'a');
    writeFile(join(next, `search/words/${number}.0.pack`), 'a');
    writeFile(join(next, `documents/${number}/index.html`), 'a');
    keepAssets(join(folder, String(number - 1)), next, today);
    return next;
  };
  const styles = (site: string): boolean[] => [1, 2, 3].map((n) => existsSync(join(site, `_astro/${n}.css`)));
  expect(styles(deploy(1, '2026-01-01'))).toEqual([true, false, false]);
  const second = deploy(2, '2026-03-01');
  expect(styles(second)).toEqual([true, true, false]);
  expect(existsSync(join(second, 'search/words/1.0.pack'))).toBe(true);
  expect(existsSync(join(second, 'documents/1/index.html'))).toBe(false);
  expect(JSON.parse(readFileSync(join(second, '_kept.json'), 'utf8'))).toMatchObject({ '_astro/1.css': '2026-03-01' });
  expect(styles(deploy(3, '2026-04-01'))).toEqual([false, true, true]);
});
