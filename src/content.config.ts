/** The collections of the site: what `convert` wrote, checked when it is read. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { gazetteSchema } from './gazette/model/gazette-issue.ts';
import { planGraphSchema } from './gazette/model/plan.ts';
import { workSchema } from './gazette/model/work.ts';
import { frontMatterSchema } from './gazette/model/front-matter.ts';
import { onlyChosen } from './chosen-formats.ts';
import { contentFolder } from './site-config.ts';

/** Ids are file names; the loader would put them through a slugger. */
const idOfFile = ({ entry }: { entry: string }): string => entry.replace(/\.[^.]*$/, '');

const documents = defineCollection({
  loader: glob({ pattern: '*.mdx', base: join(contentFolder, 'documents'), generateId: idOfFile }),
  schema: frontMatterSchema.transform((document) => ({ ...document, downloads: onlyChosen(document.downloads) })),
});

const gazettes = defineCollection({
  loader: glob({ pattern: '*.json', base: join(contentFolder, 'gazettes'), generateId: idOfFile }),
  schema: gazetteSchema,
});

const works = defineCollection({
  loader: async () => z.array(workSchema).parse(JSON.parse(await readFile(join(contentFolder, 'works.json'), 'utf8'))),
  schema: workSchema,
});

/** All plans as one entry: who reads one of them follows its edges. */
const plans = defineCollection({
  loader: async () => {
    const graph = planGraphSchema.parse(JSON.parse(await readFile(join(contentFolder, 'plans.json'), 'utf8')));
    return [{ id: 'all', ...graph }];
  },
  schema: planGraphSchema.extend({ id: z.literal('all') }),
});

export const collections = { documents, gazettes, works, plans };
