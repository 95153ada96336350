import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** A query and what a reader may expect of it. */
export type Story = z.infer<typeof story>;

const story = z.strictObject({
  query: z.string(),
  /** What this is about, in a phrase. */
  about: z.string(),
  /** The result on top. */
  first: z.string().optional(),
  /** Documents that must be found, and such that must not. */
  must: z.array(z.string()).default([]),
  not: z.array(z.string()).default([]),
  /** Number of documents found, where it is certain. */
  total: z.number().optional(),
  /** No document has all of the query; what is found is about it. */
  relaxed: z.boolean().default(false),
});

/** @throws Error where the file is not a list of stories */
export function readStories(file: string): Story[] {
  return z.array(story).parse(parse(readFileSync(file, 'utf8')));
}

/** What is wrong with an answer to a story, in sentences; none where it holds. */
export function checkStory({ first, must, not, total }: Story, ids: readonly string[]): string[] {
  const missing = must.filter((id) => !ids.includes(id)).map((id) => `${id} is not found`);
  const extra = not.filter((id) => ids.includes(id)).map((id) => `${id} is found`);
  const top = first !== undefined && ids[0] !== first ? [`first is ${ids[0] ?? 'nothing'}, not ${first}`] : [];
  const count = total !== undefined && ids.length !== total ? [`${ids.length} are found, not ${total}`] : [];
  return [...missing, ...extra, ...top, ...count];
}
