/**
 * `npm run complete-lock`, after every change of the dependencies.
 *
 * npm leaves a package for another system out of package-lock.json where the registry at hand does not offer it, and
 * `npm ci` then refuses the lock as out of step. This adds an entry for each, so that the lock is the same everywhere.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { minVersion, satisfies } from 'semver';
import { terminal } from './lib/terminal.ts';

/** As much of package-lock.json (lockfileVersion 3) as is read here. Keys of `packages` are folders: `node_modules/a`. */
export interface Lock {
  packages: Record<string, LockEntry>;
}

export interface LockEntry {
  version?: string;
  resolved?: string;
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
      if (version !== undefined && satisfies(version, range)) return [];
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
    version: minVersion(range)?.version ?? range,
    cpu,
    ...(lock.packages[parent]?.dev ? { dev: true } : {}),
    ...(libc ? { libc } : {}),
    optional: true,
    ...(os ? { os } : {}),
  };
}

// 例：darwin-arm64、windows-x64、win32-arm64-msvc、linux-x64-musl、wasm32-wasi
const RE_SYSTEM =
  /(?:(?<os>android|darwin|freebsd|linux|openharmony|win32|windows)-(?<cpu>arm64|arm|ia32|x64)|(?<wasm>wasm32))(?:-(?<libc>gnu|musl))?/;

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

if (import.meta.main) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  writeFileSync('package-lock.json', `${JSON.stringify(completeLock(lock), undefined, 2)}\n`);
  for (const { name, range } of findMissing(lock)) terminal.log(`added ${name} ${range}`);
}
