import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseDocument } from 'yaml';
import { sidecarSchema, type Sidecar } from '../../src/gazette/model/sidecar.ts';
import { readRegularFile } from './conversion/read-regular-file.ts';
import { RefusalError } from './conversion/refusal.ts';

/** One of a gazette with an erratum on each of its lines has less. */
const MOST_MEGABYTES = 1;

/**
 * Reads `seeds/<gazette>.yaml`; null where there is none.
 *
 * @param file as messages name it
 * @throws {RefusalError} where it cannot be read, is no YAML or has other fields than a sidecar has.
 */
export function readSidecar(path: string, file = path): Sidecar | null {
  if (!isThere(path)) return null;
  const text = readRegularFile(path, file, MOST_MEGABYTES).toString();
  const refuse = (line: number, message: string): never => {
    throw new RefusalError({ file, line, message, rule: 'read/sidecar' });
  };
  const found = sidecarSchema.safeParse(parseYaml(text, refuse) ?? {});
  if (found.success) return found.data;
  const issue = found.error.issues[0];
  const fields = issue?.path.join('.') ?? '';
  return refuse(lineOf(text, issue?.path ?? []), `字段 ${fields || '（整个文件）'} 不合要求：${issue?.message ?? ''}`);
}

/** Names of the fields that stand in the sidecar of a gazette, whether they are right or not. */
export function fieldsOfSidecar(seeds: string, file: string): string[] {
  const path = join(seeds, `${basename(file).replace(/\.[^.]+$/, '')}.yaml`);
  if (!existsSync(path)) return [];
  return Array.from(readFileSync(path, 'utf8').matchAll(/^(\w+):/gm), ([, field = '']) => field);
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    // Beside a file whose name is as long as a name may be none can lie.
    if ((error as NodeJS.ErrnoException).code === 'ENAMETOOLONG') return false;
    throw error;
  }
}

function parseYaml(text: string, refuse: (line: number, message: string) => never): unknown {
  const document = parseDocument(text);
  // Of a tag that it does not know the parser only warns, and reads on.
  const [wrong] = [...document.errors, ...document.warnings];
  if (wrong)
    return refuse(
      wrong.linePos?.[0].line ?? 1,
      `${wrong.code === UNKNOWN_TAG ? '有不认识的标记' : '不是 YAML'}：${firstLineOf(wrong)}`,
    );
  try {
    return document.toJS() as unknown;
  } catch (error) {
    // Aliases that unfold without end are a ReferenceError.
    return refuse(1, `不是 YAML：${firstLineOf(error)}`);
  }
}

/** 例：name: !!js/function x */
const UNKNOWN_TAG = 'TAG_RESOLVE_FAILED';

function firstLineOf(error: unknown): string {
  return String(error).split('\n')[0] ?? '';
}

/** Line of the first key of a path, 1 where it is not found. */
function lineOf(text: string, path: readonly PropertyKey[]): number {
  const index = text.split('\n').findIndex((l) => l.trimStart().startsWith(`${String(path[0])}:`));
  return index < 0 ? 1 : index + 1;
}
