import type { Block } from '../model/block.ts';
import type { Source } from '../model/source.ts';

/** Indices of the first block of each file, where a gazette has several. */
export function firstOfFiles(blocks: readonly Block[], { files }: Pick<Source, 'files'>): Set<number> {
  if (files.length < 2) return new Set();
  const starts = files.map(({ lines }) => blocks.findIndex(({ lines: [own] }) => (own?.[0] ?? 0) >= lines[0]));
  return new Set(starts.filter((index) => index >= 0));
}
