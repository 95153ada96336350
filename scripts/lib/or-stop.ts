import process from 'node:process';
import { LockedError } from './lock-folders.ts';
import { terminal } from './terminal.ts';

/** Exit code of a run that has changed nothing. */
export const NOTHING_DONE = 2;

/** Does something, and where another run or the file system (a full disk) forbids it, ends with one line and `NOTHING_DONE`. */
export function orStop<Result>(action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof LockedError) && !isOfFileSystem(error)) throw error;
    terminal.error(`${error.message}; nothing was changed`);
    process.exit(NOTHING_DONE);
  }
}

function isOfFileSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
