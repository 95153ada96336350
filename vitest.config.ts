import { defineConfig } from 'vitest/config';

/** No machine is too busy for these: they end what hangs, not what is slow. */
const TIMEOUTS = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
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
          globalSetup: 'tests/site/global-setup.ts',
          isolate: false,
          ...TIMEOUTS,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
