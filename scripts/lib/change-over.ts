import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { listFiles } from './list-files.ts';
import { nativeFiles } from './native-files.ts';
import { putFiles } from './put-files.ts';

/**
 * An empty folder beside another, in which its next state is made: `dist.next` for `dist`. What an interrupted run left
 * there is removed.
 */
export function prepareNext(folder: string): string {
  const next = `${placeOf(folder)}.next`;
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  return next;
}

/**
 * Puts what `prepareNext` gave, now complete, in the place of its folder: whoever looks sees all of the old state or all
 * of the new one, whenever the process is killed. Files that did not change keep their time, so that browsers, servers
 * and rsync need not fetch them again.
 *
 * @returns false where the file system cannot exchange folders (another file system mounted there, a layer of a
 *   container image): then each file is put in its place by itself, and a run that is killed meanwhile leaves a mixture
 * @throws where the file system refuses: then all is as before
 */
export function changeOver(folder: string): boolean {
  const place = placeOf(folder);
  const next = `${place}.next`;
  if (!existsSync(place)) {
    renameSync(next, place);
    return true;
  }
  keepTimes(place, next);
  const isExchanged = exchange(next, place);
  if (!isExchanged) putFiles(next, place);
  rmSync(next, { recursive: true, force: true });
  return isExchanged;
}

/** A link to a folder stays a link: what it leads to is changed. */
function placeOf(folder: string): string {
  if (existsSync(folder)) return realpathSync(folder);
  mkdirSync(dirname(folder), { recursive: true });
  return resolve(folder);
}

/** Errors of a file system that cannot exchange these folders, not of what was asked. */
const CANNOT = ['EXDEV', 'EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EBUSY', 'EPERM'];

function exchange(next: string, place: string): boolean {
  if (!nativeFiles) return false;
  try {
    nativeFiles.swapSync(next, place);
    return true;
  } catch (error) {
    if (CANNOT.includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

function keepTimes(before: string, next: string): void {
  for (const file of listFiles(next)) {
    const [old, fresh] = [join(before, file), join(next, file)];
    const [was, is] = [statSync(old, { throwIfNoEntry: false }), statSync(fresh)];
    if (!was?.isFile() || was.size !== is.size) continue;
    if (readFileSync(old).equals(readFileSync(fresh))) utimesSync(fresh, was.atime, was.mtime);
  }
}
