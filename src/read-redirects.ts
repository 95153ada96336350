/** Reads `redirects.yaml` of the content: the one source for all that forwards an old address. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { redirectSchema, type Redirect } from './gazette/model/redirect.ts';
import { parseEntries, type EntriesFile } from './read-entries.ts';

export const REDIRECTS: EntriesFile<Redirect> = {
  name: 'redirects.yaml',
  key: 'from',
  schema: redirectSchema,
  expected: '应有 from 和 to，或 from 和 withdrawn（日期）',
  head: ` 曾经公布、现在不在原处的网址。from 是原网址，to 是现在的网址；撤下的文件写 withdrawn（日期），页面上说明。
 带 by: convert 的由 convert 增删，其余由编辑写。`,
};

/**
 * The redirects of a content; none where it has no such file.
 *
 * @throws {EntriesError} where the file is no YAML, has other fields, or redirects one address twice
 */
export function readRedirects(content: string): Redirect[] {
  const file = join(content, REDIRECTS.name);
  return existsSync(file) ? parseEntries(readFileSync(file, 'utf8'), REDIRECTS) : [];
}
