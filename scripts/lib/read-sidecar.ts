import { existsSync, readFileSync } from 'node:fs';
import { parse, YAMLParseError } from 'yaml';
import { sidecarSchema, type Sidecar } from '../../src/gazette/model/sidecar.ts';

/** The sidecar cannot be read; the message names the line and what was expected. */
export class SidecarError extends Error {
  override name = 'SidecarError';
  readonly line: number;

  constructor(at: number, message: string) {
    super(message);
    this.line = at;
  }
}

/**
 * Reads `seeds/<gazette>.yaml`; null where there is none.
 *
 * @throws {SidecarError} where it is no YAML or has other fields than a sidecar has.
 */
export function readSidecar(file: string): Sidecar | null {
  if (!existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  const found = sidecarSchema.safeParse(parseYaml(text) ?? {});
  if (found.success) return found.data;
  const issue = found.error.issues[0];
  const path = issue?.path.join('.') ?? '';
  throw new SidecarError(
    lineOf(text, issue?.path ?? []),
    `字段 ${path || '（整个文件）'} 不合要求：${issue?.message ?? ''}`,
  );
}

function parseYaml(text: string): unknown {
  try {
    return parse(text) as unknown;
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new SidecarError(error.linePos?.[0].line ?? 1, `不是 YAML：${error.message.split('\n')[0]}`);
  }
}

/** Line of the first key of a path, 1 where it is not found. */
function lineOf(text: string, path: readonly PropertyKey[]): number {
  const index = text.split('\n').findIndex((l) => l.trimStart().startsWith(`${String(path[0])}:`));
  return index < 0 ? 1 : index + 1;
}
