import { readSource } from '../read/read-source.ts';
import type { ReceivedFile } from '../read/received.ts';
import { contentsOfFile, namesTitle } from './contents-of-gazette.ts';

/**
 * The files of a gazette with its contents page before the documents that it names, wherever its name has put it: 目录
 * comes behind all numbers.
 */
export function contentsFirst(files: readonly ReceivedFile[]): ReceivedFile[] {
  const sources = files.map(({ file, sha256, received }) => readSource(received, file, sha256));
  for (const [i, source] of sources.entries()) {
    const others = sources.flatMap(({ lines }, k) => (k === i ? [] : lines));
    const contents = contentsOfFile(source, others);
    const named = contents ? sources.findIndex(({ lines }, k) => k !== i && namesTitle(contents.entries, lines)) : -1;
    const own = files[i];
    if (named < 0 || !own) continue;
    if (named > i) return [...files];
    const rest = files.filter((file) => file !== own);
    return [...rest.slice(0, named), own, ...rest.slice(named)];
  }
  return [...files];
}
