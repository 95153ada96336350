import { mkdirSync, mkdtempSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeOver, prepareNext } from '../../scripts/lib/change-over.ts';
import { listFiles } from '../../scripts/lib/list-files.ts';
import { putFiles } from '../../scripts/lib/put-files.ts';
import { writeFile } from '../../scripts/lib/write-file.ts';

const OLD = { 'index.html': 'old', 'a/same.html': 'same', 'gone/index.html': 'gone' };
const NEW = { 'index.html': 'new', 'a/same.html': 'same', '_astro/b.css': 'added', '.well-known/c': 'hidden' };

describe('changeOver', () => {
  it('puts all of the next state in the place of the last', () => {
    const folder = folderOf(OLD);
    fill(prepareNext(folder), NEW);
    expect(changeOver(folder)).toBe(true);
    expect(readAll(folder)).toEqual(NEW);
    expect(listFiles(join(folder, '..')).every((file) => file.startsWith('dist/'))).toBe(true);
  });

  it('makes the first state where there is none', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'gongbao-')), 'new/dist');
    fill(prepareNext(folder), NEW);
    changeOver(folder);
    expect(readAll(folder)).toEqual(NEW);
  });

  it('forgets what an interrupted run has left beside', () => {
    const folder = folderOf(OLD);
    fill(prepareNext(folder), { 'left.html': 'over' });
    fill(prepareNext(folder), NEW);
    changeOver(folder);
    expect(readAll(folder)).toEqual(NEW);
  });

  it('keeps the time of a file that says the same, for those who have it in a cache', () => {
    const folder = folderOf(OLD);
    const day = new Date('2020-01-31T00:00:00Z');
    for (const file of ['index.html', 'a/same.html']) utimesSync(join(folder, file), day, day);
    fill(prepareNext(folder), NEW);
    changeOver(folder);
    expect(statSync(join(folder, 'a/same.html')).mtime).toEqual(day);
    expect(statSync(join(folder, 'index.html')).mtime).not.toEqual(day);
  });

  it('changes what a link leads to and leaves the link', () => {
    const folder = folderOf(OLD);
    const link = join(folder, '../link');
    symlinkSync(folder, link);
    fill(prepareNext(link), NEW);
    changeOver(link);
    expect(readAll(folder)).toEqual(NEW);
    expect(readAll(link)).toEqual(NEW);
  });
});

describe('putFiles, where folders cannot be exchanged', () => {
  it('makes a folder hold what another holds', () => {
    const folder = folderOf(OLD);
    putFiles(folderOf(NEW), folder);
    expect(readAll(folder)).toEqual(NEW);
  });

  it('changes nothing where not all of it has room', () => {
    const folder = folderOf(OLD);
    // The device that is always full.
    symlinkSync('/dev/full', join(folder, 'index.html.new'));
    expect(() => putFiles(folderOf(NEW), folder)).toThrow();
    expect(readAll(folder)).toEqual(OLD);
    expect(listFiles(folder)).toEqual(Object.keys(OLD).sort());
  });
});

function folderOf(files: Record<string, string>): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'gongbao-')), 'dist');
  mkdirSync(folder);
  fill(folder, files);
  return folder;
}

function fill(folder: string, files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) writeFile(join(folder, file), text);
}

function readAll(folder: string): Record<string, string> {
  return Object.fromEntries(listFiles(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}
