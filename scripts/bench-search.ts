/**
 * `npm run bench:search [-- --content DIR]`
 *
 * Searches for substrings of the documents in a real browser, and says how many documents are rightly found, how long
 * that takes and how many bytes it costs, beside Pagefind's own Chinese mode over the same documents in the same run:
 * for the collection itself, and for one of 2,000 documents made of its paragraphs.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GazetteDocument } from '../src/gazette/model/document.ts';
import { openBrowser, type Answer, type Session } from './bench-search/browser.ts';
import { blocksOf, enlarge } from './bench-search/collection.ts';
import { makeOwnIndex } from './bench-search/own-mode.ts';
import { checkStory, readStories } from './bench-search/stories.ts';
import { drawSubstrings, judge, type Plain } from './bench-search/truth.ts';
import { writeIndex } from './index-search.ts';
import { readOptions } from './lib/options.ts';
import { readDocuments, readIssues } from './lib/read-content.ts';
import { serveFolder } from './lib/serve-folder.ts';

const LARGE = 2000;
const QUERIES = 500;
/** Pages opened anew, each for a first and a following search. */
const VISITS = 40;
const SEED = 20190723;

const { content } = readOptions();
const documents = [...readDocuments(content)];
const issues = readIssues(content);

const small = await measureCollection('the collection', documents);
await checkHeads(documents);
const large = await measureCollection(`${LARGE} documents`, [...enlarge(documents, LARGE, SEED)]);
console.log(`\na following search there: ${ratio(large.following, small.following)} the bytes`);

interface Figures {
  following: number;
}

async function measureCollection(name: string, collection: readonly GazetteDocument[]): Promise<Figures> {
  console.log(`\n── ${name}: ${collection.length} documents ──`);
  return await withSite(collection, async (session, index) => {
    const plain: Plain[] = collection.map((document) => ({ id: document.id, blocks: blocksOf(document) }));
    const queries = drawSubstrings(plain, QUERIES, SEED);
    const ours = await session.run('ours', queries.map(asQuery));
    const own = await session.run('own', queries);
    const quoted = await session.run('own-quoted', queries);
    const ids = (answers: readonly Answer[]) => answers.map((answer) => answer.ids.map((id) => index.ownIds[id] ?? id));
    row('', 'ours', 'Pagefind', 'quoted');
    const quality = [ours, own, quoted].map((answers) => judge(queries, ids(answers), plain));
    row('recall', ...quality.map(({ recall }) => recall.toFixed(4)));
    row('precision', ...quality.map(({ precision }) => precision.toFixed(4)));
    row('  as printed', ...quality.map(({ printed }) => printed.toFixed(4)));
    const times = [ours, own, quoted].map((answers) => answers.slice(1).map(({ milliseconds }) => milliseconds));
    row('middle time', ...times.map((list) => `${percentile(list, 0.5).toFixed(0)} ms`));
    row('95th percentile', ...times.map((list) => `${percentile(list, 0.95).toFixed(0)} ms`));
    const visits = await visitOften(session, queries);
    row('first search', ...visits.map(({ first }) => kilobytes(first)));
    row('a following one', ...visits.map(({ following }) => kilobytes(following)));
    row('index', kilobytes(index.ours.bytes), kilobytes(index.own.bytes), ratio(index.ours.bytes, index.own.bytes));
    row(
      'made in',
      `${index.ours.seconds.toFixed(1)} s`,
      `${index.own.seconds.toFixed(1)} s`,
      ratio(index.ours.seconds, index.own.seconds),
    );
    return { following: visits[0]?.following ?? 0 };
  });
}

/** Blanks stand between the terms of a query, so a substring that holds one is quoted. */
function asQuery(text: string): string {
  return /\s/.test(text) ? `"${text}"` : text;
}

/** Middle bytes of the first search of four characters on a fresh page, and of any search after it. */
async function visitOften(
  session: Session,
  queries: readonly string[],
): Promise<{ first: number; following: number }[]> {
  const firsts = queries.filter(({ length }) => length === 4).slice(0, VISITS);
  const visits: { first: number; following: number }[] = [];
  for (const engine of ['ours', 'own'] as const) {
    const weights: number[][] = [];
    for (const [i, first] of firsts.entries()) weights.push(await session.weigh(engine, [first, queries[i] ?? '']));
    const middle = (n: number): number =>
      percentile(
        weights.map((pair) => pair[n] ?? 0),
        0.5,
      );
    visits.push({ first: middle(0), following: middle(1) });
  }
  return visits;
}

/** Titles, numbers and the stories, which know the documents by their ids. */
async function checkHeads(collection: readonly GazetteDocument[]): Promise<void> {
  await withSite(collection, async (session) => {
    const titles = collection.map(({ title }) => title);
    const numbers = collection.flatMap(({ docNumber }) => docNumber ?? []);
    const stories = readStories('tests/search-stories.yaml');
    const firstsOf = async (queries: string[]) =>
      (await session.run('ours', queries)).map(({ ids }) => collection.find(({ id }) => id === ids[0]));
    const byTitle = await firstsOf(titles);
    const byNumber = await firstsOf(numbers);
    const wrong = [
      ...titles.filter((title, i) => byTitle[i]?.title !== title),
      ...numbers.filter((number, i) => byNumber[i]?.docNumber !== number),
    ];
    const queries = stories.map(({ query }) => query);
    const answers = await session.run('ours', queries);
    const problems = stories.flatMap((story, i) =>
      checkStory(story, answers[i]?.ids ?? []).map((problem) => `${story.query}: ${problem}`),
    );
    const weights = await session.weigh('ours', titles.slice(0, VISITS));
    console.log();
    row(
      'first',
      `${titles.length + numbers.length - wrong.length} of ${titles.length} titles + ${numbers.length} numbers`,
    );
    row('a title', kilobytes(percentile(weights.slice(1), 0.5)));
    row('stories', `${stories.length - problems.length} of ${stories.length}`);
    for (const line of [...wrong, ...problems]) console.log(`  ${line}`);
  });
}

interface Made {
  bytes: number;
  seconds: number;
}

/** Makes both indexes of a collection, serves them under the headers of the site, and opens a browser on them. */
async function withSite<T>(
  collection: readonly GazetteDocument[],
  use: (session: Session, index: { ours: Made; own: Made; ownIds: Record<string, string> }) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'gongbao-bench-search-'));
  try {
    mkdirSync(join(folder, 'blank'));
    writeFileSync(join(folder, 'blank/index.html'), '<!doctype html><html lang="zh-CN"><title>检索</title></html>');
    copyFileSync('public/_headers', join(folder, '_headers'));
    let from = performance.now();
    const bytes = await writeIndex(collection, issues, join(folder, 'search'));
    const ours = { bytes, seconds: (performance.now() - from) / 1000 };
    from = performance.now();
    const { bytes: ownBytes, ids: ownIds } = await makeOwnIndex(collection, join(folder, 'own'));
    const own = { bytes: ownBytes, seconds: (performance.now() - from) / 1000 };
    const served = await serveFolder(folder);
    const session = await openBrowser(served.url);
    try {
      return await use(session, { ours, own, ownIds });
    } finally {
      await session.close();
      await served.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} KB`;
}

function ratio(value: number, base: number): string {
  return `× ${(value / base).toFixed(2)}`;
}

function row(name: string, ...cells: string[]): void {
  console.log(`${name.padEnd(18)}${cells.map((cell) => cell.padStart(12)).join('')}`);
}
