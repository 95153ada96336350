import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completeLock, findMissing, type Lock } from '../../scripts/complete-lock.ts';

describe('package-lock.json', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

  it('has an entry for every optional dependency of every system (else: npm run complete-lock)', () => {
    expect(findMissing(lock)).toEqual([]);
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
