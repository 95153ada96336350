import process from 'node:process';
import { EntriesError } from '../../src/read-entries.ts';
import { LockedError } from './lock-folders.ts';
import { terminal } from './terminal.ts';

/** Exit code of a run that has published nothing. */
export const NOTHING_DONE = 2;

export const NOTHING_CHANGED = 'nothing was changed';

/** What a step of a build leaves where it stops. */
export const incomplete = (): string => 'the next site is not complete';

/**
 * Does something; where another run, the file system (a full disk) or an unreadable `redirects.yaml` or `reused.yaml` forbids it, ends with
 * one line and `NOTHING_DONE`.
 *
 * @param left what is to be said of the state in which it ends
 */
export async function orStop<Result>(
  action: () => Result | Promise<Result>,
  left = () => NOTHING_CHANGED,
): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof LockedError || error instanceof EntriesError || isOfFileSystem(error))) throw error;
    terminal.error(`${error.message}; ${left()}`);
    process.exit(NOTHING_DONE);
  }
}

function isOfFileSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
