/** Reads `reused.yaml` of the content: addresses that were published for other words than they lead to now. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reusedSchema, type ReusedAddress } from './gazette/model/reused.ts';
import { parseEntries, type EntriesFile } from './read-entries.ts';

export const REUSED: EntriesFile<ReusedAddress> = {
  name: 'reused.yaml',
  key: 'address',
  schema: reusedSchema,
  expected: '应有 address、since（日期）和 was（原来的文字）',
  head: ` 曾经公布、现在是另一段文字的网址，由 convert 增删。网页在原处说明它曾指什么、那段文字在哪里。
 宜改回原来的编号；不能改回的由编辑写 reason，没有理由的不会发布。`,
};

/**
 * The addresses of a content that mean other words now; none where it has no such file.
 *
 * @throws {EntriesError} where the file is no YAML, has other fields, or one address twice
 */
export function readReused(content: string): ReusedAddress[] {
  const file = join(content, REUSED.name);
  return existsSync(file) ? parseEntries(readFileSync(file, 'utf8'), REUSED) : [];
}
