import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import setup, { VARIABLES } from './temporary-files.ts';

afterEach(() => vi.unstubAllEnvs());

it('tests write their temporary files into a folder of their own', () => {
  expect(basename(tmpdir())).toMatch(/^gongbao-tests-/);
});

it('what tests left behind is gone with that folder', () => {
  for (const name of VARIABLES) vi.stubEnv(name, tmpdir());
  const remove = setup();
  const folder = tmpdir();
  writeFileSync(join(folder, 'left-behind'), '');
  remove();
  expect(existsSync(folder)).toBe(false);
});
