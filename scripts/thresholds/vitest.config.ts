import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The tests of the pipeline, each run again with limits moved. */
export default defineConfig({
  root: resolve('.'),
  test: {
    include: ['tests/**/*.test.ts'],
    // Titles of the tests of the lexicon are its words, which come and go.
    // Whole gazettes, converted once for all tests, read the same whatever is moved later.
    exclude: [
      'tests/{site,scripts,search,components,limits,lexicon,fuzz}/**',
      'tests/{invariants,quality,readme}.test.ts',
    ],
    globalSetup: 'tests/helpers/temporary-files.ts',
    setupFiles: ['scripts/thresholds/search.ts'],
    isolate: false,
    // What is found is shared by all tests.
    maxWorkers: 1,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
