import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';

/** Milliseconds between two looks whether another worker has built. */
const PAUSE = 200;

/**
 * A folder that tests of several files look at, made once, by whichever worker first asks for it.
 *
 * @param make fills the folder; where it throws, all who ask fail
 */
export async function sharedBuild(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(inject('temporary'), name);
  const [done, failed] = [`${folder}.done`, `${folder}.failed`];
  if (isFirst(folder)) {
    try {
      await make(folder);
      writeFileSync(done, '');
    } catch (error) {
      writeFileSync(failed, '');
      throw error;
    }
  }
  while (!existsSync(done)) {
    if (existsSync(failed)) throw new Error(`${name} could not be built; another test says why`);
    await setTimeout(PAUSE);
  }
  return folder;
}

/** Of several processes that make a folder, one does not find it there. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
