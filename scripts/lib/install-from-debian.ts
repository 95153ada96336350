import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { terminal } from './terminal.ts';

/** Installs packages where this is Debian and this process is root; elsewhere it does nothing. */
export function installFromDebian(...packages: string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  terminal.log(`apt-get install ${packages.join(' ')}`);
  // The run level keeps a package from starting its server.
  const env = { ...process.env, RUNLEVEL: '1' };
  for (const words of [['update'], ['install', '--yes', '--no-install-recommends', ...packages]])
    spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env });
}
