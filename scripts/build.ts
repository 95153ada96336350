/**
 * `npm run build [-- --seeds DIR --content DIR --out DIR --as-of YYYY-MM-DD --site URL]`
 *
 * The whole way from seeds to a folder that can be published. Each step is a process of its own, so that its memory is
 * free again for the next, and can be run alone with the same options.
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { UNKNOWN_SITE } from '../src/site-config.ts';
import { optionWords, readOptions, type Options } from './lib/options.ts';

/** In order; each reads what those before it have written. */
const STEPS: readonly { name: string; command: (words: string[]) => string[] }[] = [
  { name: 'convert', command: (words) => ['scripts/convert.ts', ...words] },
  // By force: what Astro keeps from a build of another collection would be in this one too.
  { name: 'pages', command: () => ['node_modules/astro/bin/astro.mjs', 'build', '--force'] },
  { name: 'downloads', command: (words) => ['scripts/downloads.ts', ...words] },
  { name: 'search index', command: (words) => ['scripts/index-search.ts', ...words] },
  { name: 'links', command: (words) => ['scripts/check-links.ts', ...words] },
];

const NO_SITE =
  `No --site URL was given: links that a reader copies take the address of the page, downloads link from its root, ` +
  `and sitemap.xml and robots.txt name ${UNKNOWN_SITE}.`;

process.exitCode = build(readOptions());

/**
 * Runs all steps. A gazette that cannot be read fails `convert` but not the others: the site is built of what is good,
 * and the exit code still says that something is wrong.
 */
function build(options: Options): number {
  const started = performance.now();
  let exitCode = 0;
  for (const { name, command } of STEPS) {
    console.log(`\n── ${name} ──`);
    const status = run(command(optionWords(options)), options);
    if (status !== 0 && name !== 'convert') return status;
    exitCode ||= status;
  }
  if (options.site === '') console.log(`\n${NO_SITE}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`\n${options.out}: built in ${seconds} s${exitCode ? ', without what convert has refused' : ''}`);
  return exitCode;
}

function run(command: string[], { content, out, site, asOf }: Options): number {
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    GONGBAO_CONTENT: content,
    GONGBAO_OUT: out,
    GONGBAO_SITE: site,
    GONGBAO_AS_OF: asOf,
  };
  return spawnSync(process.execPath, command, { stdio: 'inherit', env }).status ?? 1;
}
