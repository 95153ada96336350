import { readSource } from '../read/read-source.ts';
import type { ReceivedFile } from '../read/received.ts';
import { namesTitle } from './contents-of-gazette.ts';
import { readContents } from './read-contents.ts';

/**
 * The files of a gazette with its contents page before the documents that it names, wherever its name has put it: 目录
 * comes behind all numbers.
 */
export function contentsFirst(files: readonly ReceivedFile[]): ReceivedFile[] {
  const sources = files.map(({ file, sha256, received }) => readSource(received, file, sha256));
  for (const [i, source] of sources.entries()) {
    const contents = readContents(source);
    const named = contents ? sources.findIndex(({ lines }, k) => k !== i && namesTitle(contents.entries, lines)) : -1;
    const own = files[i];
    if (named < 0 || !own) continue;
    if (named > i) return [...files];
    const others = files.filter((file) => file !== own);
    return [...others.slice(0, named), own, ...others.slice(named)];
  }
  return [...files];
}
