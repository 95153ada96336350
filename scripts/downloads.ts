/**
 * `node scripts/downloads.ts [--content DIR --as-of YYYY-MM-DD --site URL]`
 *
 * Makes what readers and programs take away: every document in each format, its long tables as CSV, every gazette as a
 * whole, and the collection under `data/`. The files are made in a folder that is kept, and only where something has
 * changed; pages say how large they are. `scripts/put-downloads.ts` puts them on the site.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { downloadsFolder } from '../src/site-config.ts';
import { hashOf, hashOfProgram, KeptFiles, secondsSince } from './downloads/kept-files.ts';
import { costsOf, tellShare } from './downloads/tell-costs.ts';
import { readOptions, type Options } from './lib/options.ts';
import { incomplete, orStop } from './lib/or-stop.ts';
import { terminal } from './lib/terminal.ts';

if (import.meta.main)
  await orStop(async () => {
    const files = await main(readOptions());
    terminal.table(costsOf(files));
    terminal.log(tellShare(files, secondsSince()));
  }, incomplete);

/**
 * Makes what has changed; gives all files.
 *
 * @throws where a document names a gazette that the content does not have
 */
export async function main(options: Pick<Options, 'content' | 'asOf' | 'site'>): Promise<KeptFiles> {
  const program = hashOfProgram();
  const files = new KeptFiles(downloadsFolder(options.content));
  const madeOf = hashOf([program, ...chosen(options), ...contentOf(options.content)]);
  if (files.keepAll(madeOf)) return files;
  // What sets pages and reads trees takes longer to load than all the rest where there is nothing to make.
  const { makeDownloads } = await import('./downloads/make-downloads.ts');
  await makeDownloads(options, program, files);
  files.close(madeOf);
  return files;
}

/** What a user chooses of the files. */
function chosen({ asOf, site }: Pick<Options, 'asOf' | 'site'>): string[] {
  const { GONGBAO_FORMATS = '', GONGBAO_FONTS = '', GONGBAO_RED_HEAD = '' } = process.env;
  return [asOf, site, GONGBAO_FORMATS, GONGBAO_FONTS, GONGBAO_RED_HEAD];
}

/** Names and bytes of all that `convert` has written. */
function contentOf(content: string): string[] {
  const names = globSync('**/*.json', { cwd: content }).sort();
  return names.flatMap((name) => [name, readFileSync(join(content, name), 'latin1')]);
}
