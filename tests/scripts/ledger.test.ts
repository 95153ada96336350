import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { convertFolder } from '../../scripts/lib/convert-folder.ts';
import { ledgerWith, prepareLedger } from '../../scripts/lib/ledger.ts';

const QUIET = { start: () => undefined, step: () => undefined, stop: () => undefined };

it('the ledger holds what it held and what the content publishes, and changes only when it is put in its place', async () => {
  const content = join(mkdtempSync(join(tmpdir(), 'gongbao-')), 'content');
  mkdirSync(content);
  cpSync('tests/collections/qingjiang/seeds', join(content, '../seeds'), { recursive: true });
  await convertFolder({ seeds: join(content, '../seeds'), content, asOf: '2026-11-01' }, QUIET);
  const file = join(content, 'permalinks.txt');
  writeFileSync(file, '/documents/gone/\n');
  const ledger = ledgerWith(content);
  expect(ledger).toEqual(expect.arrayContaining(['/documents/gone/', '/documents/qingzhenggui-2022-2/#art_6']));
  expect(ledger).toEqual([...ledger].sort());
  const put = prepareLedger(content, ledger);
  expect(readFileSync(file, 'utf8')).toBe('/documents/gone/\n');
  put();
  expect(readFileSync(file, 'utf8')).toBe(ledger.map((address) => `${address}\n`).join(''));
});
