import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** By system; each process that a test starts gets them as well. */
export const VARIABLES = ['TMPDIR', 'TEMP', 'TMP'];

/**
 * Before the first test: gives tests, and the scripts, servers and browsers that they start, one folder for their
 * temporary files. It goes after the last test, also where one failed and left something behind.
 */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-tests-'));
  for (const name of VARIABLES) process.env[name] = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
}
