import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from './list-files.ts';

/** Of a file that lies beside the one whose place it takes. */
const NEW = '.new';

/**
 * Makes `folder` hold what `next` holds, file by file: each is always the old or the new one. All are copied beside
 * their places first, so that a full disk changes nothing. What pages ask for comes before the pages, and what is gone
 * goes last, so that whoever reads meanwhile finds all that a page needs.
 */
export function putFiles(next: string, folder: string): void {
  const before = listFiles(folder);
  const files = listFiles(next).sort((a, b) => Number(isPage(a)) - Number(isPage(b)));
  try {
    for (const file of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      copyFileSync(join(next, file), join(folder, file) + NEW);
    }
  } catch (error) {
    for (const file of files) rmSync(join(folder, file) + NEW, { force: true });
    throw error;
  }
  for (const file of files) renameSync(join(folder, file) + NEW, join(folder, file));
  const kept = new Set(files);
  for (const file of before) if (!kept.has(file)) rmSync(join(folder, file), { force: true });
}

function isPage(file: string): boolean {
  return file.endsWith('.html');
}
