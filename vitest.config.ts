import { resolve } from 'node:path';
import process from 'node:process';
import { defineConfig } from 'vitest/config';

// Some tests start scripts and builds over and over: what Node has compiled is compiled once.
process.env.NODE_COMPILE_CACHE ??= resolve('node_modules/.cache/compiled');

/** No machine is too busy for these: they end what hangs, not what is slow. */
const TIMEOUTS = { testTimeout: 60_000, hookTimeout: 60_000 };
/** Tests of the site that look at every document load a page for each. */
const SITE_TIMEOUTS = { testTimeout: 240_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
          globalSetup: 'tests/helpers/temporary-files.ts',
          setupFiles: ['tests/limits/prove.ts'],
          // Pure functions leave nothing behind; loading them anew for each file took half of the time.
          isolate: false,
          ...TIMEOUTS,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/helpers/temporary-files.ts', 'tests/site/global-setup.ts'],
          isolate: false,
          ...SITE_TIMEOUTS,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
