import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { outFolder, siteUrl } from './src/site-config.ts';

export default defineConfig({
  site: siteUrl,
  outDir: outFolder,
  output: 'static',
  // A document and its downloads share a folder: /documents/menzhengfa-2019-19/document.json.
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Marks are published as the gazette prints them.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  integrations: [mdx(), sitemap()],
  devToolbar: { enabled: false },
  vite: {
    // Each compiled .mdx opens with a directive that the bundler would warn of, once a document.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
