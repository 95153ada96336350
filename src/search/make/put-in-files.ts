import { placeParts, type PartKind } from '../find/parts.ts';
import type { IndexFile } from './make-index.ts';

/** Parts in the files in which the search looks for them (`find/parts.ts`). */
export function putInFiles(kind: PartKind, version: string, parts: readonly Uint8Array[]): IndexFile[] {
  const files = new Map<string, Uint8Array>();
  for (const [i, { path, from, size }] of placeParts(
    kind,
    version,
    parts.map(({ length }) => length),
  ).entries()) {
    const file = files.get(path) ?? new Uint8Array(size);
    file.set(parts[i] ?? [], from);
    files.set(path, file);
  }
  return Array.from(files, ([path, content]) => ({ path, content }));
}
