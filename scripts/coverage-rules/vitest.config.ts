import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { watchPatterns } from './watch-patterns.ts';

/** The tests that need no site, with every pattern watched. */
export default defineConfig({
  root: resolve('.'),
  plugins: [watchPatterns],
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: [
      'tests/site/**',
      // Its own patterns would be counted with the others.
      'tests/scripts/coverage-rules.test.ts',
      // What compares whole conversions of gazettes, real or made up, says of no rule what it is there for.
      'tests/{fuzz,metamorphic}/**',
    ],
    // A watched pattern is slow.
    testNamePattern: /^(?!.*linear time)/,
    globalSetup: 'tests/helpers/temporary-files.ts',
    setupFiles: ['scripts/coverage-rules/setup.ts'],
    isolate: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
