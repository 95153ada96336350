import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from './list-files.ts';

/**
 * Copies the files of a folder into another, over those of the same names.
 *
 * @throws where one cannot be written, with the reason: of a full disk, `cpSync` says no more than `EIO`
 */
export function copyFolder(from: string, to: string): void {
  for (const file of listFiles(from)) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    copyFileSync(join(from, file), join(to, file));
  }
}
