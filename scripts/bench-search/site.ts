import { mkdtempDisposableSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import type { GazetteIssue } from '../../src/gazette/model/gazette-issue.ts';
import { writeIndex } from '../index-search.ts';
import { serveFolder } from '../lib/serve-folder.ts';
import { writeFile } from '../lib/write-file.ts';
import { openBrowser, type Session } from './browser.ts';
import { middle } from './figures.ts';
import { makeOwnIndex } from './own-mode.ts';

/** What an index took to make. */
export interface Made {
  bytes: number;
  seconds: number;
}

export interface Site {
  session: Session;
  ours: Made;
  own: Made;
  /** Documents by the names that Pagefind's own index gives to records. */
  ownIds: Record<string, string>;
}

/**
 * Makes both indexes of a collection, serves them under the headers of the site, and opens a browser on them.
 *
 * @param makes how often to make each, in turn; the middle time counts
 */
export async function withSite(
  documents: readonly GazetteDocument[],
  issues: readonly GazetteIssue[],
  makes: number,
  use: (site: Site) => Promise<void>,
): Promise<void> {
  using temporary = mkdtempDisposableSync(join(tmpdir(), 'gongbao-bench-search-'));
  const folder = temporary.path;
  writeFile(join(folder, 'blank/index.html'), '<!doctype html><html lang="zh-CN"><title>检索</title></html>');
  const indexes = await makeBoth(documents, issues, makes, folder);
  const served = await serveFolder(folder);
  const session = await openBrowser(served.url);
  try {
    await use({ session, ...indexes });
  } finally {
    await session.close();
    await served.close();
  }
}

async function makeBoth(
  documents: readonly GazetteDocument[],
  issues: readonly GazetteIssue[],
  makes: number,
  folder: string,
): Promise<Omit<Site, 'session'>> {
  const seconds: { ours: number[]; own: number[] } = { ours: [], own: [] };
  let bytes = 0;
  let own: { bytes: number; ids: Record<string, string> } = { bytes: 0, ids: {} };
  for (let i = 0; i < makes; i++) {
    const started = performance.now();
    bytes = await writeIndex(documents, issues, join(folder, 'search'));
    const between = performance.now();
    own = await makeOwnIndex(documents, join(folder, 'own'));
    seconds.ours.push((between - started) / 1000);
    seconds.own.push((performance.now() - between) / 1000);
  }
  return {
    ours: { bytes, seconds: middle(seconds.ours) },
    own: { bytes: own.bytes, seconds: middle(seconds.own) },
    ownIds: own.ids,
  };
}
