/** A site of the same MDX with nothing but Astro: what the build of the whole site is compared with. */
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { outFolder } from '../../../src/site-config.ts';

export default defineConfig({
  outDir: outFolder,
  cacheDir: join(outFolder, '../cache'),
  integrations: [mdx()],
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
