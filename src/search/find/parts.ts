import type { Stretch } from './stretches.ts';

/**
 * Many small parts in a few files, one behind the other: a collection of ten thousand documents would have as many files
 * as some hosts take. So many bytes a reader loads for a part where a server has no Range.
 */
const FILE_SIZE = 262_144;

/** The files of one kind of part: `words/` the chunks of the index, `outlines/`, `text/`. */
export type PartKind = 'words' | 'outlines' | 'text';

/**
 * Where parts of these sizes lie, in their order.
 *
 * @param version of the catalog that says the sizes: a file is never of another deployment
 */
export function placeParts(kind: PartKind, version: string, sizes: readonly number[]): Stretch[] {
  const starts: { file: number; from: number }[] = [];
  const files: number[] = [];
  for (const length of sizes) {
    const filled = files.at(-1) ?? FILE_SIZE;
    if (filled >= FILE_SIZE) files.push(0);
    const file = files.length - 1;
    const from = files[file] ?? 0;
    starts.push({ file, from });
    files[file] = from + length;
  }
  return starts.map(({ file, from }, i) => ({
    path: `${kind}/${version}.${file}.pack`,
    from,
    length: sizes[i] ?? 0,
    size: files[file] ?? 0,
  }));
}
