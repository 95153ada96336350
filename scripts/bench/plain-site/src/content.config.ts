import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from '../../../../src/site-config.ts';

export const collections = {
  documents: defineCollection({ loader: glob({ pattern: '*.mdx', base: join(contentFolder, 'documents') }) }),
};
