import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { lastChanged } from './src/last-changed.ts';
import { drawMdx } from './src/draw-mdx.ts';
import { MDX_FEATURES } from './src/mdx-features.ts';
import { readLedger } from './src/read-tasks.ts';
import { readRedirects } from './src/read-redirects.ts';
import { SCRIPT_CHUNKS } from './src/script-chunks.ts';
import { shippedLicences } from './src/shipped-licences.ts';
import { basePath, cacheFolder, contentFolder, outFolder, wholeUrl } from './src/site-config.ts';

/** Addresses whose pages only say where their content is. */
const gone = new Set(
  [
    ...readRedirects(contentFolder).map(({ from }) => from),
    ...readLedger().organs.flatMap(({ aliases }) => aliases),
  ].map((page) => wholeUrl(page)),
);

const changed = lastChanged(contentFolder);

// 例：/documents/menzhengfa-2019-19/art_12/、/documents/beijing-13th-five-year-plan/part_1/，正本是全文
const RE_UNIT = /\/documents\/[^/]+\/(?:[\w-]+__)?[a-z]+_[\w-]+\/$/u;

export default defineConfig({
  site: new URL(wholeUrl('/')).origin,
  base: basePath,
  outDir: outFolder,
  cacheDir: cacheFolder,
  output: 'static',
  // A document and its downloads share a folder: /documents/menzhengfa-2019-19/document.json.
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: {
    processor: satteri({ features: MDX_FEATURES, hastPlugins: [drawMdx] }),
    syntaxHighlight: false,
  },
  integrations: [
    mdx(),
    sitemap({
      filter: (page) => !gone.has(page) && !RE_UNIT.test(page),
      serialize: (item) => ({ ...item, lastmod: changed.get(/\/documents\/([^/]+)\/$/u.exec(item.url)?.[1] ?? '') }),
    }),
  ],
  devToolbar: { enabled: false },
  vite: {
    plugins: [shippedLicences],
    build: {
      // A script in the page would need an exception from the content security policy.
      assetsInlineLimit: 0,
      // Each compiled .mdx opens with a directive that the bundler would warn of, once a document.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // Named by what they hold alone: every page repeats these addresses.
            output: {
              entryFileNames: '_astro/[hash].js',
              chunkFileNames: '_astro/[hash].js',
              assetFileNames: '_astro/[hash][extname]',
              codeSplitting: SCRIPT_CHUNKS,
            },
          },
        },
      },
    },
  },
});
