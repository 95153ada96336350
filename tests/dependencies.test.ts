/** What others have made that this project stands on: why each is there, and under which licence. */
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Lock } from '../scripts/complete-lock.ts';
import { licencesOf, packagesIn } from '../src/shipped-licences.ts';

const PERMISSIVE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0'];
const PUBLIC = ['CC0-1.0', 'Unlicense', 'Python-2.0'];
/** For tools that run here and are sent to nobody. */
const OF_TOOLS = ['MPL-2.0', 'LGPL-3.0-or-later'];
/** For faces: they may be embedded in files of any licence. */
const OF_FACES = ['OFL-1.1'];
/** Packages whose package.json names no licence, and what their files say. */
const UNNAMED: Readonly<Record<string, string>> = { format: 'MIT' };

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

describe('dependencies', () => {
  it('have a row each that says what they are for and why', () => {
    const { devDependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
      'devDependencies' | 'optionalDependencies',
      Record<string, string>
    >;
    const table = readFileSync('.github/DEPENDENCIES.md', 'utf8');
    const rows = Array.from(table.matchAll(/^\| `([^`]+)` +\| (.*?) +\| (.*?) +\|$/gm), ([, name, use, why]) => [
      name,
      use,
      why,
    ]);
    expect(rows.map(([name]) => name)).toEqual(Object.keys({ ...devDependencies, ...optionalDependencies }));
    expect(rows.filter((row) => row.includes(''))).toEqual([]);
  });

  it('are under licences that are allowed', () => {
    const allowed = new Set([...PERMISSIVE, ...PUBLIC, ...OF_TOOLS, ...OF_FACES]);
    const named = Object.entries(lock.packages).flatMap(([folder, { license, integrity }]) => {
      const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
      // Of an archive that no registry at hand offers, nothing is known but its parent.
      return folder === '' || integrity === undefined ? [] : [{ name, license: license ?? UNNAMED[name] ?? '' }];
    });
    expect(named.length).toBeGreaterThan(500);
    expect(named.filter(({ license }) => license.split(' AND ').some((one) => !allowed.has(one)))).toEqual([]);
  });
});

describe('the licences of what is sent to browsers', () => {
  it('are those of the innermost packages of the bundle', () => {
    expect(
      packagesIn(['/a/src/b.ts', '/a/node_modules/b/c.js', '/a/node_modules/b/node_modules/@c/d/e/f.js', '\0virtual']),
    ).toEqual(['@c/d', 'b']);
  });

  it('are given whole, with name and version', () => {
    expect(licencesOf(['pagefind'])).toMatch(/^本站.+\n\n─+\n\npagefind \d[\d.]+（MIT）\n\n[^]*WITHOUT WARRANTY/u);
  });

  it('must be there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
    mkdirSync(join(folder, 'a'));
    writeFileSync(join(folder, 'a/package.json'), '{"version": "1.0.0", "license": "MIT"}');
    expect(() => licencesOf(['a'], folder)).toThrow('a says no licence, expected one');
    rmSync(folder, { recursive: true });
  });
});
