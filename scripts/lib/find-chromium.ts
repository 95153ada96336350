import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { installFromDebian } from './install-from-debian.ts';
import { terminal } from './terminal.ts';

/** Where systems put it, in order of trust: the one named by hand, Debian's, other packages', macOS's. */
const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * How Playwright starts a Chromium here, as root and without a screen too.
 *
 * @param more arguments beside those that every start needs
 * @throws Error where there is none, with one line on how to get one
 */
export function chromiumOptions(...more: string[]): {
  executablePath: string;
  args: string[];
  env: NodeJS.ProcessEnv;
} {
  // Without a locale of UTF-8 it saves nothing under a Chinese name.
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  return { executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu', ...more], env };
}

/**
 * Returns the path of a Chromium, fetching one where the machine has none: Playwright's own, or as root on Debian the
 * package (which brings Chinese fonts along, or screenshots show boxes).
 *
 * @throws Error with one line on how to get one
 */
function findChromium(): string {
  const found =
    findInstalled() ?? installed('npx', ['playwright-core', 'install', 'chromium']) ?? installedFromDebian();
  if (found !== undefined) return found;
  throw new Error(
    'No Chromium: name one in the variable CHROMIUM, or run: npx playwright-core install --with-deps chromium',
  );
}

function findInstalled(): string | undefined {
  return [...PLACES, chromium.executablePath()].find((place) => place !== undefined && existsSync(place));
}

function installed(command: string, words: string[]): string | undefined {
  terminal.log(`No Chromium here: ${command} ${words.join(' ')}`);
  const { status } = spawnSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  return status === 0 ? findInstalled() : undefined;
}

function installedFromDebian(): string | undefined {
  installFromDebian('chromium', 'fonts-noto-cjk');
  return findInstalled();
}
