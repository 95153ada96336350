/** Reads `redirects.yaml` of the content: the one source for all that forwards an old address. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { redirectSchema, type Redirect } from './gazette/model/redirect.ts';

/** Name of the file in the content. */
export const REDIRECTS = 'redirects.yaml';

/** The file cannot be read; the message names the line, what was found and what was expected. */
export class RedirectsError extends Error {
  override name = 'RedirectsError';
}

/**
 * The redirects of a content; none where it has no such file.
 *
 * @throws {RedirectsError} where the file is no YAML, has other fields, or redirects one address twice
 */
export function readRedirects(content: string): Redirect[] {
  const file = join(content, REDIRECTS);
  return existsSync(file) ? parseRedirects(readFileSync(file, 'utf8')) : [];
}

/** @throws {RedirectsError} as `readRedirects` */
export function parseRedirects(text: string): Redirect[] {
  const document = parseDocument(text);
  const [error] = [...document.errors, ...document.warnings];
  if (error) throw wrong(error.linePos?.[0].line ?? 1, `不是 YAML：${error.message.split('\n')[0] ?? ''}`);
  const found = z.array(redirectSchema).safeParse(document.toJS({ maxAliasCount: 0 }) ?? []);
  if (!found.success) {
    const entry: unknown = document.getIn([found.error.issues[0]?.path[0] ?? 0, 'from']);
    throw redirectsError(text, String(entry), '应有 from 和 to，或 from 和 withdrawn（日期）');
  }
  const [twice] = [...Map.groupBy(found.data, ({ from }) => from)].find(([, all]) => all.length > 1) ?? [];
  if (twice !== undefined) throw redirectsError(text, twice, '转了两次');
  return found.data;
}

/** What is wrong with the redirect of an address, at its line. */
export function redirectsError(text: string, address: string, what: string): RedirectsError {
  const line = text.split('\n').findLastIndex((words) => words.includes(address)) + 1;
  return wrong(Math.max(1, line), `${address} ${what}`);
}

function wrong(line: number, message: string): RedirectsError {
  return new RedirectsError(`${REDIRECTS}:${line}:1 ${message}  read/redirects`);
}
