import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { installFromDebian } from './install-from-debian.ts';

/** Where Debian puts servers; not on the path of every user. */
const SERVERS = '/usr/sbin';

/**
 * The path of a program, installed where the machine has none and it can be.
 *
 * @param debianPackage that has it
 * @throws Error where there is none, with one line on how to get it
 */
export function findProgram(name: string, debianPackage: string): string {
  const found = findInstalled(name);
  if (found !== undefined) return found;
  installFromDebian(debianPackage);
  const installed = findInstalled(name);
  if (installed !== undefined) return installed;
  throw new Error(`No ${name}: install it, on Debian by apt-get install ${debianPackage}`);
}

function findInstalled(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), SERVERS];
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
