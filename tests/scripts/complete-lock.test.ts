import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completeLock, findMissing, findUnpinned, pin, type Lock } from '../../scripts/complete-lock.ts';

describe('package-lock.json', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

  it('has an entry for every optional dependency of every system (else: npm run complete-lock)', () => {
    expect(findMissing(lock)).toEqual([]);
  });

  it('pins every package that a Debian machine installs by the hash of its archive', () => {
    const unpinned = findUnpinned(lock).filter((folder) => {
      const { optional, os = [], cpu = [], libc = ['glibc'] } = lock.packages[folder] ?? {};
      const isForLinux = os.length === 0 || os.includes('linux');
      const isForHere = isForLinux && libc.includes('glibc') && (cpu.includes('x64') || cpu.length === 0);
      return optional !== true || isForHere;
    });
    expect(unpinned).toEqual([]);
  });

  it('names no registry, so that it is the same whichever mirror made it', () => {
    expect(Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
  });
});

describe('completeLock', () => {
  it('adds a missing package with the version asked for and the system that its name says', () => {
    const completed = completeLock({
      packages: {
        '': {},
        'node_modules/a': { version: '1.0.0', dev: true, optionalDependencies: { '@a/windows-x64': '1.0.0' } },
      },
    });
    expect(completed.packages['node_modules/@a/windows-x64']).toEqual({
      version: '1.0.0',
      cpu: ['x64'],
      dev: true,
      optional: true,
      os: ['win32'],
    });
  });

  it('puts a package below its parent where another version of it lies above', () => {
    const completed = completeLock({
      packages: {
        '': {},
        'node_modules/a': { version: '2.0.0', optionalDependencies: { 'a-linux-x64-musl': '2.0.0' } },
        'node_modules/a-linux-x64-musl': { version: '1.0.0' },
      },
    });
    expect(completed.packages['node_modules/a-linux-x64-musl']?.version).toBe('1.0.0');
    expect(completed.packages['node_modules/a/node_modules/a-linux-x64-musl']).toEqual({
      version: '2.0.0',
      cpu: ['x64'],
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    });
  });

  it('finds a package that lies beside its parent in the node_modules of another', () => {
    const packages = {
      'node_modules/b/node_modules/a': { version: '1.0.0', optionalDependencies: { 'a-linux-x64': '^1.0.0' } },
      'node_modules/b/node_modules/a-linux-x64': { version: '1.2.0' },
    };
    expect(findMissing({ packages })).toEqual([]);
  });

  it('refuses to guess the system of a package whose name does not tell it', () => {
    const lock = { packages: { 'node_modules/a': { optionalDependencies: { 'a-native': '1.0.0' } } } };
    expect(() => completeLock(lock)).toThrow(/which system a-native is for/);
  });
});

describe('pin', () => {
  it('adds the hash of an archive where the registry has it', () => {
    const packages = {
      '': {},
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      'node_modules/a/node_modules/@b/c': { version: '2.0.0', optional: true },
      'node_modules/d': { version: '3.0.0', optional: true },
    };
    const asked: string[] = [];
    const pinned = pin({ packages }, (name, version) => {
      asked.push(`${name}@${version}`);
      return name === '@b/c' ? 'sha512-c' : null;
    });
    expect(asked).toEqual(['@b/c@2.0.0', 'd@3.0.0']);
    expect(pinned.packages['node_modules/a/node_modules/@b/c']?.integrity).toBe('sha512-c');
    expect(findUnpinned(pinned)).toEqual(['node_modules/d']);
  });
});

it.each([
  ['^1.0.0', '1.2.0', true],
  ['^1.3.0', '1.2.9', false],
  ['^1.0.0', '2.0.0', false],
  ['^0.5.1', '0.5.10', true],
  ['^0.5.1', '0.6.0', false],
  ['~1.2.0', '1.2.3', true],
  ['~1.2.0', '1.3.0', false],
  ['1.2.0', '1.2.1', false],
])('%s asks for %s: %s', (range, version, isAsked) => {
  const packages = { 'node_modules/a': { optionalDependencies: { b: range } }, 'node_modules/b': { version } };
  expect(findMissing({ packages }).length === 0).toBe(isAsked);
});
