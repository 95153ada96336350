import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { installFromDebian } from './install-from-debian.ts';

/** Where Debian puts servers; not on the path of every user. */
const SERVERS = '/usr/sbin';

/** Programs that tests ask and npm does not bring along, by the package of Debian that has each. */
const PACKAGES = { nginx: 'nginx-light', caddy: 'caddy', openssl: 'openssl' } as const;

type Program = keyof typeof PACKAGES;

/** Installs, as root on Debian, what of these programs the machine has not; at once, for two runs of apt would collide. */
export function installMissingPrograms(): void {
  const missing = (Object.keys(PACKAGES) as Program[]).filter((name) => !locate(name));
  if (missing.length > 0) installFromDebian(...missing.map((name) => PACKAGES[name]));
}

/** @throws Error where the machine has not the program, with one line on how to get it */
export function findProgram(name: Program): string {
  const path = locate(name);
  if (path === undefined) throw new Error(`No ${name}: install it, on Debian by apt-get install ${PACKAGES[name]}`);
  return path;
}

function locate(name: Program): string | undefined {
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
