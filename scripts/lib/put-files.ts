import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from './list-files.ts';

/**
 * Makes `folder` hold what `next` holds, file by file: each is always the old or the new one. What pages ask for comes
 * before the pages, and what is gone goes last, so that whoever reads meanwhile finds all that a page needs.
 */
export function putFiles(next: string, folder: string): void {
  const files = listFiles(next).sort((a, b) => Number(isPage(a)) - Number(isPage(b)));
  for (const file of files) {
    const to = join(folder, file);
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(join(next, file), `${to}.new`);
    renameSync(`${to}.new`, to);
  }
  const kept = new Set(files);
  for (const file of listFiles(folder)) if (!kept.has(file)) rmSync(join(folder, file));
}

function isPage(file: string): boolean {
  return file.endsWith('.html');
}
