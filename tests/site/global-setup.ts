/**
 * Before the first test of the site: converts the seeds and builds the site into folders of its own (so that content/
 * stays what was committed and can be compared), serves it and makes sure that there is a browser.
 *
 * GONGBAO_TEST_SITE=dist takes a site that is built already, while working on a test.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { defaultAsOf } from '../../scripts/lib/options.ts';
import { installMissingPrograms } from '../../scripts/lib/find-program.ts';
import { serveFolder } from '../../scripts/lib/serve-folder.ts';
import { chromiumOptions } from '../../scripts/lib/find-chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site is served, without a slash at its end. */
    siteUrl: string;
    /** Folder of the built site. */
    siteFolder: string;
    /** What convert writes now. */
    freshContent: string;
    /** A folder that is gone after the last test. */
    temporary: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  installMissingPrograms();
  const temporary = mkdtempSync(join(tmpdir(), 'gongbao-site-'));
  const content = join(temporary, 'content');
  mkdirSync(content);
  // Addresses once published stay on the list, so that the link check can miss them, and what says where they have gone.
  for (const name of ['permalinks.txt', 'redirects.yaml']) copyFileSync(join('content', name), join(content, name));
  const existing = process.env.GONGBAO_TEST_SITE;
  const folder = existing === undefined ? join(temporary, 'dist') : resolve(existing);
  // The day for which content/ was written: a later commit must not make it stale.
  const words = ['--content', content, '--out', folder, '--as-of', defaultAsOf('content')];
  run(existing === undefined ? 'scripts/build.ts' : 'scripts/convert.ts', ...words);
  const served = await serveFolder(folder);
  // Here, where one process looks: each worker starts its own, and two would fetch it at once.
  chromiumOptions();
  project.provide('siteUrl', served.url);
  project.provide('siteFolder', folder);
  project.provide('freshContent', content);
  project.provide('temporary', temporary);
  return async () => {
    await served.close();
    rmSync(temporary, { recursive: true, force: true });
  };
}

function run(...words: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(`${words.join(' ')} failed:\n${stdout}\n${stderr}`);
}
