/**
 * `npm run build [-- --seeds DIR --content DIR --out DIR --as-of YYYY-MM-DD --site URL --compress]`
 *
 * The whole way from seeds to a folder that can be published. Each step is a process of its own, so that its memory is
 * free again for the next, and can be run alone with the same options. The site is made beside the one that is served,
 * and takes its place when all its links lead somewhere; only then are its addresses published and enter the ledger.
 */
import { spawnSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { UNKNOWN_SITE } from '../src/site-config.ts';
import { changeOver, prepareNext } from './lib/change-over.ts';
import { copyFolder } from './lib/copy-folder.ts';
import { keepAssets } from './lib/keep-assets.ts';
import { ledgerWith, prepareLedger } from './lib/ledger.ts';
import { lockFolders, UNDER_LOCK, waitForFolders } from './lib/lock-folders.ts';
import { optionWords, readOptions, todayInBeijing, type Options } from './lib/options.ts';
import { NOTHING_CHANGED, NOTHING_DONE, orStop } from './lib/or-stop.ts';
import { terminal } from './lib/terminal.ts';

interface Step {
  name: string;
  command: (words: string[]) => string[];
  /** Otherwise always. */
  when?: (options: Options) => boolean;
}

/** In order; each reads what those before it have written. */
const STEPS: readonly Step[] = [
  { name: 'convert', command: (words) => ['scripts/convert.ts', ...words] },
  // Before the pages, which say how large each file is.
  { name: 'downloads', command: (words) => ['scripts/downloads.ts', ...words] },
  // By force: what Astro keeps from a build of another collection would be in this one too.
  { name: 'pages', command: () => ['node_modules/astro/bin/astro.mjs', 'build', '--force'] },
  { name: 'downloads beside the pages', command: (words) => ['scripts/put-downloads.ts', ...words] },
  { name: 'search index', command: (words) => ['scripts/index-search.ts', ...words] },
  { name: 'files for servers', command: (words) => ['scripts/server-files.ts', ...words] },
  { name: 'links', command: (words) => ['scripts/check-links.ts', ...words] },
  { name: 'compressed files', command: (words) => ['scripts/compress.ts', ...words], when: ({ compress }) => compress },
];

const NO_SITE =
  `No --site URL was given: links that a reader copies take the address of the page, downloads link from its root, ` +
  `and sitemap.xml and robots.txt name ${UNKNOWN_SITE}.`;

/** Where Astro lists the documents: of all sites that are built here, whatever they are built of. */
const WORKPLACE = resolve('.astro');

const started = performance.now();
const options = readOptions();
/** What is to be said where the run stops now. */
let left = NOTHING_CHANGED;
process.exitCode = await orStop(
  async () => {
    const lock = lockFolders([options.out, options.content]);
    try {
      return await build(options, lock.descriptors);
    } finally {
      lock.release();
    }
  },
  () => left,
);

/**
 * Runs all steps. A gazette that cannot be read fails `convert` but not the others: the site is built of what is good,
 * and the exit code still says that something is wrong.
 */
async function build(options: Options, locks: readonly number[]): Promise<number> {
  const { content, out, site } = options;
  const next = prepareNext(out);
  let exitCode = 0;
  for (const { name, command } of STEPS.filter(({ when }) => when?.(options) ?? true)) {
    terminal.log(`\n── ${name} ──`);
    const words = command(optionWords({ ...options, out: next }));
    const status =
      name === 'pages' ? await makePages(words, options, next, locks) : run(words, { ...options, out: next }, locks);
    if (status !== 0 && (name !== 'convert' || status === NOTHING_DONE)) {
      terminal.error(`\n${left}`);
      return NOTHING_DONE;
    }
    if (name === 'convert') left = `${out} stays as it was, ${content} is new; what was built is in ${next}`;
    exitCode ||= status;
  }
  keepAssets(out, next, todayInBeijing());
  publish(content, out);
  if (site === '') terminal.log(`\n${NO_SITE}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  terminal.log(`\n${out}: built in ${seconds} s${exitCode ? ', without what convert has refused' : ''}`);
  return exitCode;
}

/** All runs of Astro share its workplace: one makes pages after the other. */
async function makePages(words: string[], options: Options, next: string, locks: readonly number[]): Promise<number> {
  const lock = await waitForFolders([WORKPLACE], (who) => {
    terminal.log(`Waiting for ${who} to make its pages`);
  });
  try {
    const made = beside(next);
    const status = run(words, { ...options, out: made }, [...locks, ...lock.descriptors]);
    if (made !== next && status === 0) {
      copyFolder(made, next);
      rmSync(made, { recursive: true });
    }
    return status;
  } finally {
    lock.release();
  }
}

/** Astro renames files into its folder, which must lie on the file system of this repository: else one that does. */
function beside(next: string): string {
  if (statSync(next).dev === statSync('.').dev) return next;
  const made = resolve(WORKPLACE, 'out');
  rmSync(made, { recursive: true, force: true });
  return made;
}

/** The addresses follow the pages: one on the ledger that was never published would have to be kept for ever. */
function publish(content: string, out: string): void {
  const putLedger = prepareLedger(content, ledgerWith(content));
  if (!changeOver(out)) terminal.log(`\n${out} cannot be exchanged in one step here; its files were put one by one`);
  left = `${out} is new; the ledger is not, and takes its addresses in with the next build`;
  putLedger();
}

function run(command: string[], { content, out, site, asOf }: Options, locks: readonly number[]): number {
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    GONGBAO_CONTENT: content,
    GONGBAO_OUT: out,
    GONGBAO_SITE: site,
    GONGBAO_AS_OF: asOf,
    [UNDER_LOCK]: '1',
  };
  // Children hold the locks too: where this process is killed, they write on beside the site until they end.
  return spawnSync(process.execPath, command, { stdio: ['inherit', 'inherit', 'inherit', ...locks], env }).status ?? 1;
}
