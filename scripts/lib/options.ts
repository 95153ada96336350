import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { IsoDate } from '../../src/gazette/model/values.ts';
import { contentFolder, outFolder, siteUrl } from '../../src/site-config.ts';
import { terminal } from './terminal.ts';

/** What every script of the way from seeds to site understands. Folders are absolute paths. */
export interface Options {
  /** Gazettes as received, and their sidecars. */
  seeds: string;
  /** What `convert` writes and everything after it reads. */
  content: string;
  /** What is published. */
  out: string;
  /** The day for which statuses hold: a document is expired where its period ended before it. */
  asOf: IsoDate;
  /** Address under which the site is published, with the path that it lies below; empty where none was given. */
  site: string;
  /** Texts are also written compressed, for servers that send them as they are. */
  compress: boolean;
}

const USAGE = '[--seeds DIR] [--content DIR] [--out DIR] [--as-of YYYY-MM-DD] [--site URL] [--compress]';

/**
 * Reads the options of a script; folders default to those of this repository.
 * A word that is no option ends the process with one line and exit code 2.
 *
 * @param words as given on the command line, without node and script
 */
export function readOptions(words: string[] = process.argv.slice(2)): Options {
  try {
    return parseOptions(words);
  } catch (error) {
    terminal.error(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`);
    process.exit(2);
  }
}

/** @throws Error with a sentence for the command line where a word is no option, a date no day, an address none of the web */
export function parseOptions(words: string[]): Options {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: words,
    options: { seeds: text, content: text, out: text, 'as-of': text, site: text, compress: { type: 'boolean' } },
  });
  return {
    seeds: resolve(values.seeds ?? 'seeds'),
    content: values.content === undefined ? contentFolder : resolve(values.content),
    out: values.out === undefined ? outFolder : resolve(values.out),
    asOf: values['as-of'] === undefined ? defaultAsOf() : readDay(values['as-of']),
    site: readSite(values.site ?? siteUrl),
    compress: values.compress ?? false,
  };
}

/** The words that hand all options on to another script. */
export function optionWords({ seeds, content, out, asOf, site, compress }: Options): string[] {
  const words = ['--seeds', seeds, '--content', content, '--out', out, '--as-of', asOf, '--site', site];
  return compress ? [...words, '--compress'] : words;
}

/**
 * The day of the last commit, so that the same commit always builds the same site.
 * Outside of git: today in Beijing, where the gazettes are in force.
 *
 * @param path only commits that changed it count
 */
export function defaultAsOf(path = '.'): IsoDate {
  try {
    const show = ['log', '-1', '--format=%cd', '--date=format-local:%Y-%m-%d', '--', path];
    const env = { ...process.env, TZ: 'Asia/Shanghai' };
    return readDay(execFileSync('git', show, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'ignore'] }).trim());
  } catch {
    return todayInBeijing();
  }
}

function readSite(word: string): string {
  const url = URL.parse(word);
  if (word !== '' && (!url || !/^https?:$/.test(url.protocol) || url.search + url.hash !== ''))
    throw new Error(`Unexpected site ${word}, expected an address like https://example.cn/gongbao/`);
  return word;
}

// 例：2026-11-21
const RE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Where the gazettes are in force. */
export function todayInBeijing(): IsoDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}

function readDay(word: string): IsoDate {
  if (!RE_DAY.test(word) || Number.isNaN(Date.parse(word)))
    throw new Error(`Unexpected day ${word}, expected YYYY-MM-DD`);
  return word;
}
