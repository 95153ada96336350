import type { PrintedEntry } from './read-contents.ts';

/** Titles found: by the index of their first block, how many blocks they have and which entry names them. */
export type Heads = Map<number, { count: number; entry: PrintedEntry | null }>;
