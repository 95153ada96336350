import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';

/** Runs the guard in a project that asks for the given Node. */
function runGuard(wanted: string): { status: number | null; stderr: string } {
  const project = mkdtempSync(join(tmpdir(), 'gongbao-'));
  mkdirSync(join(project, 'scripts'));
  copyFileSync('scripts/require-node.js', join(project, 'scripts/require-node.js'));
  writeFileSync(join(project, 'package.json'), JSON.stringify({ type: 'module', engines: { node: `>=${wanted}` } }));
  return spawnSync(process.execPath, [join(project, 'scripts/require-node.js')], { encoding: 'utf8' });
}

it('stops with one line on a Node older than package.json asks for', () => {
  const { status, stderr } = runGuard('999.1');
  expect(status).toBe(1);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr).toContain(`gongbao needs Node 999.1 or newer, this is ${process.versions.node}`);
});

it('says nothing on the Node asked for, also where a later number is smaller', () => {
  const [major, minor] = process.versions.node.split('.').map(Number) as [number, number];
  expect(runGuard(`${major}.${minor}`)).toMatchObject({ status: 0, stderr: '' });
  expect(runGuard(`${major - 1}.999`)).toMatchObject({ status: 0, stderr: '' });
});

it('stands before every npm script', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const [name, command] of Object.entries(scripts)) {
    expect(command, name).toMatch(/^node scripts\/require-node\.js && /);
  }
});
