/** Reads the files of the content that convert and editors write together: lists of entries, each for one address. */
import { parseDocument } from 'yaml';
import { z } from 'zod';

/** The file cannot be read; the message names the line, what was found and what was expected. */
export class EntriesError extends Error {
  override name = 'EntriesError';
}

/** A kind of file of the content. */
export interface EntriesFile<Entry> {
  /** In the content. */
  name: string;
  /** Field by which an entry is known. */
  key: keyof Entry & string;
  schema: z.ZodType<Entry>;
  /** What an entry should have, for who wrote it otherwise. */
  expected: string;
  /** What an empty file begins with. */
  head: string;
}

/** @throws {EntriesError} where the text is no YAML, has other fields, or two entries for one address */
export function parseEntries<Entry>(text: string, file: EntriesFile<Entry>): Entry[] {
  const document = parseDocument(text);
  const [error] = [...document.errors, ...document.warnings];
  if (error) throw wrong(file, error.linePos?.[0].line ?? 1, `不是 YAML：${error.message.split('\n')[0] ?? ''}`);
  const found = z.array(file.schema).safeParse(document.toJS({ maxAliasCount: 0 }) ?? []);
  if (!found.success) {
    const entry: unknown = document.getIn([found.error.issues[0]?.path[0] ?? 0, file.key]);
    throw entryError(text, file, String(entry), file.expected);
  }
  const keys = found.data.map((entry) => String(entry[file.key]));
  const twice = keys.find((key, i) => keys.indexOf(key) < i);
  if (twice !== undefined) throw entryError(text, file, twice, '写了两次');
  return found.data;
}

/** What is wrong with the entry of an address, at its line. */
export function entryError<Entry>(text: string, file: EntriesFile<Entry>, address: string, what: string): EntriesError {
  const line = text.split('\n').findLastIndex((words) => words.includes(address)) + 1;
  return wrong(file, Math.max(1, line), `${address} ${what}`);
}

function wrong<Entry>({ name }: EntriesFile<Entry>, line: number, message: string): EntriesError {
  return new EntriesError(`${name}:${line}:1 ${message}  read/redirects`);
}
