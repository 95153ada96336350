import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { permalinksOf } from '../../src/gazette/collection.ts';
import { PERMALINKS, readDocuments, readGathered, readIssues, readPermalinks, readWorks } from './read-content.ts';

/** The ledger of the content as it will be once this content is published: what it holds, and every address of now. */
export function ledgerWith(content: string): string[] {
  return [...new Set([...readPermalinks(content), ...permalinksIn(content)])].sort();
}

/** Every address that the site of this content publishes. */
export function permalinksIn(content: string): string[] {
  return permalinksOf(readDocuments(content), readIssues(content), readWorks(content), readGathered(content));
}

/**
 * Writes the ledger beside the old one and down to the disk. What it returns puts it in its place, which needs no space
 * any more: a full disk fails before anything is published, and no reader ever sees half of it.
 */
export function prepareLedger(content: string, addresses: readonly string[]): () => void {
  const file = join(content, PERMALINKS);
  const next = `${file}.next`;
  const descriptor = openSync(next, 'w');
  try {
    writeFileSync(descriptor, addresses.map((address) => `${address}\n`).join(''));
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  return () => {
    renameSync(next, file);
  };
}
