import { lstatSync } from 'node:fs';
import { parse, YAMLParseError } from 'yaml';
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
  if (!lstatSync(path, { throwIfNoEntry: false })) return null;
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

function parseYaml(text: string, refuse: (line: number, message: string) => never): unknown {
  try {
    return parse(text) as unknown;
  } catch (error) {
    // Aliases that unfold without end are a ReferenceError of the parser.
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    return refuse(line ?? 1, `不是 YAML：${String(error).split('\n')[0] ?? ''}`);
  }
}

/** Line of the first key of a path, 1 where it is not found. */
function lineOf(text: string, path: readonly PropertyKey[]): number {
  const index = text.split('\n').findIndex((l) => l.trimStart().startsWith(`${String(path[0])}:`));
  return index < 0 ? 1 : index + 1;
}
