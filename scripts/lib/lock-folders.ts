import {
  closeSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { nativeFiles } from './native-files.ts';

/** Another run writes to one of the folders. */
export class LockedError extends Error {
  override name = 'LockedError';
  /** 例：process 4711, which began at 2026-11-21T08:00:00.000Z */
  readonly who: string;

  constructor(folder: string, who: string) {
    super(`${folder} is being written by ${who}; run this again when that has ended`);
    this.who = who;
  }
}

export interface Lock {
  /** Descriptors that a child process must inherit, so that the lock holds as long as the child lives. */
  descriptors: number[];
  release: () => void;
}

/** Set for the steps of a build, which work under its lock. */
export const UNDER_LOCK = 'GONGBAO_UNDER_LOCK';

/**
 * Takes folders for one run: `dist.lock` beside `dist`. The system ends the lock with the last process that holds it,
 * so that a killed run leaves none behind.
 *
 * @throws {LockedError} with a sentence for the command line where another run has one of them
 */
export function lockFolders(folders: readonly string[]): Lock {
  const held: { file: string; descriptor: number }[] = [];
  const release = (): void => {
    for (const { file, descriptor } of held.splice(0)) {
      rmSync(file, { force: true });
      closeSync(descriptor);
    }
  };
  if (process.env[UNDER_LOCK] !== undefined) return { descriptors: [], release };
  try {
    for (const folder of folders) {
      mkdirSync(dirname(folder), { recursive: true });
      held.push({ file: `${folder}.lock`, descriptor: lockFile(`${folder}.lock`, basename(folder)) });
    }
  } catch (error) {
    release();
    throw error;
  }
  return { descriptors: held.map(({ descriptor }) => descriptor), release };
}

/** Milliseconds between two looks whether folders are free. */
const PAUSE = 500;

/**
 * Takes folders as `lockFolders` does, as soon as whoever has them has ended.
 *
 * @param notice is told once for whom it waits
 */
export async function waitForFolders(folders: readonly string[], notice: (who: string) => void): Promise<Lock> {
  for (let isFirst = true; ; isFirst = false) {
    try {
      return lockFolders(folders);
    } catch (error) {
      if (!(error instanceof LockedError)) throw error;
      if (isFirst) notice(error.who);
      await setTimeout(PAUSE);
    }
  }
}

function lockFile(file: string, folder: string): number {
  for (;;) {
    const descriptor = openSync(file, 'a+');
    if (!tryLock(descriptor)) {
      const holder = readFileSync(descriptor, 'utf8').trim();
      closeSync(descriptor);
      throw new LockedError(folder, holder);
    }
    // Whoever held it before may have removed the file since it was opened: then the lock is on a file that is gone.
    if (statSync(file, { throwIfNoEntry: false })?.ino === fstatSync(descriptor).ino) {
      ftruncateSync(descriptor);
      writeSync(descriptor, `process ${process.pid}, which began at ${new Date().toISOString()}\n`);
      return descriptor;
    }
    closeSync(descriptor);
  }
}

/** A file system without locks is no reason to publish nothing. */
function tryLock(descriptor: number): boolean {
  try {
    return nativeFiles?.tryLock(descriptor) ?? true;
  } catch {
    return true;
  }
}
