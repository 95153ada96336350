import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Front matter of an MDX file. */
const RE_FRONT_MATTER = /^---\n(.*?)\n---\n/s;

/** The 发文字号 of the document that is published under an id; null where none is, or none is printed. */
export function readPublishedNumber(content: string, id: string): string | null {
  const file = join(content, 'documents', `${id}.mdx`);
  if (!existsSync(file)) return null;
  const [, front = ''] = RE_FRONT_MATTER.exec(readFileSync(file, 'utf8')) ?? [];
  const { docNumber } = (parse(front) ?? {}) as { docNumber?: string | null };
  return docNumber ?? null;
}
