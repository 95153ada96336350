/**
 * `npm run complete-lock`, after every change of the dependencies.
 *
 * npm leaves a package for another system out of package-lock.json where the registry at hand does not offer it, and
 * `npm ci` then refuses the lock as out of step. This adds an entry for each, so that the lock is the same everywhere, and
 * the hash of its archive where the registry has it by now.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { terminal } from './lib/terminal.ts';

/** As much of package-lock.json (lockfileVersion 3) as is read here. Keys of `packages` are folders: `node_modules/a`. */
export interface Lock {
  packages: Record<string, LockEntry>;
}

export interface LockEntry {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  os?: string | string[];
  cpu?: string | string[];
  libc?: string | string[];
  dev?: boolean;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
}

/** An optional dependency for which the lock has no entry, or one of another version only. */
export interface MissingEntry {
  /** Folder of the package that asks for it. */
  parent: string;
  name: string;
  range: string;
  /** Whether another version of it lies where Node would look, so that the entry must lie below the parent. */
  shadowed: boolean;
}

/** Lists the optional dependencies that a lock lacks, in the order of the lock. */
export function findMissing(lock: Lock): MissingEntry[] {
  return Object.entries(lock.packages).flatMap(([parent, entry]) =>
    Object.entries(entry.optionalDependencies ?? {}).flatMap(([name, range]) => {
      const version = versionSeenFrom(lock, parent, name);
      if (version !== undefined && fits(version, range)) return [];
      return [{ parent, name, range, shadowed: version !== undefined }];
    }),
  );
}

/** Returns the lock with an entry for every optional dependency, folders sorted as npm sorts them. */
export function completeLock(lock: Lock): Lock {
  let completed = lock;
  for (let missing = findMissing(lock)[0]; missing; missing = findMissing(completed)[0]) {
    const packages = { ...completed.packages, [folderFor(missing)]: entryFor(completed, missing) };
    const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
    completed = { ...completed, packages: Object.fromEntries(sorted) };
  }
  return completed;
}

/** Folders of the packages whose archives are not pinned by a hash. */
export function findUnpinned(lock: Lock): string[] {
  return Object.entries(lock.packages).flatMap(([folder, { integrity }]) =>
    folder === '' || integrity !== undefined ? [] : [folder],
  );
}

/** Returns the lock with the hashes that `ask` knows, by name and version. */
export function pin(lock: Lock, ask: (name: string, version: string) => string | null): Lock {
  const packages = { ...lock.packages };
  for (const folder of findUnpinned(lock)) {
    const entry = packages[folder];
    const integrity = ask(
      folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
      entry?.version ?? '',
    );
    if (entry && integrity !== null) packages[folder] = { ...entry, integrity };
  }
  return { ...lock, packages };
}

/** Node looks in the package's own node_modules, then in that of each package above it. */
function versionSeenFrom(lock: Lock, parent: string, name: string): string | undefined {
  const entry = lock.packages[parent === '' ? `node_modules/${name}` : `${parent}/node_modules/${name}`];
  if (entry || parent === '') return entry?.version;
  return versionSeenFrom(lock, parent.slice(0, Math.max(0, parent.lastIndexOf('/node_modules/'))), name);
}

function folderFor({ parent, name, shadowed }: MissingEntry): string {
  return shadowed ? `${parent}/node_modules/${name}` : `node_modules/${name}`;
}

function entryFor(lock: Lock, { parent, name, range }: MissingEntry): LockEntry {
  const { os, cpu, libc } = systemOf(name);
  return {
    version: lowestOf(range),
    cpu,
    ...(lock.packages[parent]?.dev ? { dev: true } : {}),
    ...(libc ? { libc } : {}),
    optional: true,
    ...(os ? { os } : {}),
  };
}

/** Whether a version is what a package asks for: the one, or with ^ and ~ one of its kind. 例：1.2.0 · ^1.2.0 · ~0.5.1 */
function fits(version: string, range: string): boolean {
  const [asked, has] = [lowestOf(range), version].map((text) => text.split('.').map((part) => parseInt(part, 10)));
  if (!asked || !has || asked.some(Number.isNaN)) throw new Error(`Cannot tell which versions ${range} asks for`);
  if (range === lowestOf(range)) return version === range;
  // Zeros at the beginning count as well: ^0.5.1 is not 0.6.0.
  const fixed = range.startsWith('~') ? 2 : asked.findIndex((part) => part > 0) + 1;
  return (
    asked.slice(0, fixed).every((part, i) => has[i] === part) &&
    has.join('.').localeCompare(asked.join('.'), 'en', { numeric: true }) >= 0
  );
}

function lowestOf(range: string): string {
  return range.replace(/^[\^~]/, '');
}

// 例：darwin-arm64、windows-x64、win32-arm64-msvc、linux-x64-musl、wasm32-wasi
const RE_SYSTEM =
  /(?:(?<os>android|darwin|freebsd|linux|openharmony|win32|windows)-(?<cpu>arm64|arm|ia32|riscv64|x64)|(?<wasm>wasm32))(?:-(?<libc>gnu|musl))?/;

/** Reads the system that a package is for from its name, as npm would have read it from the package. */
function systemOf(name: string): { os?: string[]; cpu: string[]; libc?: string[] } {
  const { os, cpu, wasm, libc } = RE_SYSTEM.exec(name)?.groups ?? {};
  if (wasm) return { cpu: [wasm] };
  if (!os || !cpu) throw new Error(`Cannot tell from its name which system ${name} is for; add it to the lock by hand`);
  return {
    os: [os === 'windows' ? 'win32' : os],
    cpu: [cpu],
    ...(libc ? { libc: [libc === 'gnu' ? 'glibc' : libc] } : {}),
  };
}

/** The hash of an archive; null where this registry has none. */
function askRegistry(name: string, version: string): string | null {
  try {
    const words = ['view', `${name}@${version}`, 'dist.integrity'];
    return execFileSync('npm', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || null;
  } catch {
    return null;
  }
}

if (import.meta.main) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const pinned = pin(completeLock(lock), askRegistry);
  writeFileSync('package-lock.json', `${JSON.stringify(pinned, undefined, 2)}\n`);
  for (const { name, range } of findMissing(lock)) terminal.log(`added ${name} ${range}`);
  for (const folder of findUnpinned(pinned)) terminal.log(`no hash to be had here: ${folder}`);
}
