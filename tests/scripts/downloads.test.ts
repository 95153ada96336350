import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../scripts/downloads.ts';
import { downloadsOf } from '../../src/gazette/export/formats.ts';
import type { GazetteIssue } from '../../src/gazette/model/gazette-issue.ts';
import { downloadsFolder, downloadsManifest } from '../../src/site-config.ts';
import { aDocument } from '../helpers/builders.ts';
import { sampleDocument } from '../helpers/sample-document.ts';

const ISSUE: GazetteIssue = {
  id: 'beijing-2019-10',
  name: '北京市人民政府公报',
  publisher: '北京市人民政府办公厅',
  issue: '2019年第10期',
  year: 2019,
  number: 10,
  date: '2019-03-10',
  source: { file: 'seeds/beijing-2019-10.txt', sha256: '0'.repeat(64) },
  documents: [],
  warnings: [],
  confidence: [],
  accepted: null,
  doubtful: [],
  unaccounted: 0,
  matter: [{ lines: [1, 2], text: '报头', kind: 'masthead' }],
};

const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
const content = join(folder, 'content');
const out = downloadsFolder(content);
const read = (path: string): string => readFileSync(join(out, path), 'utf8');

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  for (const name of ['documents', 'gazettes']) mkdirSync(join(content, name), { recursive: true });
  for (const document of [sampleDocument(), aDocument({ id: 'jingzhengfa-2019-1' })])
    writeFileSync(join(content, `documents/${document.id}.json`), JSON.stringify(document));
  writeFileSync(join(content, `gazettes/${ISSUE.id}.json`), JSON.stringify(ISSUE));
  await main({ content, asOf: '2026-01-01', site: 'https://gongbao.example' });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
  for (const path of [out, downloadsManifest(out)]) rmSync(path, { recursive: true, force: true });
});

describe('downloads', () => {
  it('writes every file that a document says it has', () => {
    const paths = Object.values(downloadsOf('yangzhengfa-2019-19'));
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !existsSync(join(out, path)))).toEqual([]);
  });

  it('names the gazette in which a document was printed', () => {
    expect(read('documents/jingzhengfa-2019-1/jingzhengfa-2019-1.txt')).toContain(
      '来源：《北京市人民政府公报》2019年第10期，第1页',
    );
  });

  it('writes the gazette as it was converted', () => {
    expect(JSON.parse(read('gazettes/beijing-2019-10/gazette.json'))).toEqual(ISSUE);
  });

  it('lists all documents without their text, and writes all of them one a line', () => {
    const list = JSON.parse(read('data/documents.json')) as Record<string, unknown>[];
    expect(list.map(({ id }) => id)).toEqual(['jingzhengfa-2019-1', 'yangzhengfa-2019-19']);
    expect(list[0]).not.toHaveProperty('parts');
    const lines = read('data/documents.ndjson').trimEnd().split('\n');
    const made = expect.objectContaining({
      asOf: '2026-01-01',
      by: expect.stringMatching(/^gongbao \d/u) as string,
    }) as object;
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { ...aDocument({ id: 'jingzhengfa-2019-1' }), made },
      { ...sampleDocument(), made },
    ]);
  });

  it('makes nothing anew that has not changed, and makes anew what has', async () => {
    const [word, text] = ['docx', 'txt'].map((ending) =>
      join(out, `documents/jingzhengfa-2019-1/jingzhengfa-2019-1.${ending}`),
    );
    const timesOf = (): number[] => [word, text].map((path) => statSync(path ?? '').mtimeMs);
    const before = timesOf();
    await main({ content, asOf: '2026-01-01', site: 'https://gongbao.example' });
    expect(timesOf()).toEqual(before);
    await main({ content, asOf: '2026-01-02', site: 'https://gongbao.example' });
    expect(timesOf().filter((time, i) => time > (before[i] ?? 0))).toHaveLength(2);
  });

  it('keeps all without a step where nothing has changed', async () => {
    const options = { content, asOf: '2026-01-03', site: 'https://gongbao.example' };
    const made = await main(options);
    const steps = vi.spyOn(process.stderr, 'write');
    const kept = await main(options);
    expect(steps).not.toHaveBeenCalled();
    expect([...kept.files]).toEqual([...made.files]);
    expect([...kept.files.keys()].filter((path) => kept.hasMade(path))).toEqual([]);
  });

  it('makes again what was lost, cut short, or made by a run that was stopped', async () => {
    const options = { content, asOf: '2026-01-03', site: 'https://gongbao.example' };
    const [pdf, text] = ['pdf', 'txt'].map((ending) => `/documents/jingzhengfa-2019-1/jingzhengfa-2019-1.${ending}`);
    await main(options);
    rmSync(join(out, pdf ?? ''));
    writeFileSync(join(out, text ?? ''), '北京');
    const again = await main(options);
    expect([...again.files.keys()].filter((path) => again.hasMade(path))).toEqual([pdf, text]);
    rmSync(downloadsManifest(out));
    const stray = join(out, 'documents/stray.txt');
    writeFileSync(stray, '');
    const anew = await main(options);
    expect([...anew.files.keys()].filter((path) => !anew.hasMade(path))).toEqual([]);
    expect(existsSync(stray)).toBe(false);
  });

  it('writes an empty list of works where nothing is cited', () => {
    expect(read('data/works.json')).toBe('[]\n');
  });

  it('refuses a document of a gazette that is not there, and leaves no list of what it had made', async () => {
    const stray = aDocument({ id: 'z-1', gazette: { id: 'nowhere-2019-1', seq: 1, page: 1, section: null } });
    const file = join(content, 'documents/z-1.json');
    writeFileSync(file, JSON.stringify(stray));
    await expect(main({ content, asOf: '2026-01-01', site: '' })).rejects.toThrow(
      'z-1: unexpected gazette nowhere-2019-1',
    );
    expect(existsSync(downloadsManifest(out))).toBe(false);
    rmSync(file);
  });
});
