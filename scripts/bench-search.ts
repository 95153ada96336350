/**
 * `npm run bench:search [-- --content DIR | --judged FILE | --start DIR]`
 *
 * Searches for substrings of the documents in a real browser, and says how many documents are rightly found, how long
 * that takes and how many bytes it costs, beside Pagefind's own Chinese mode over the same documents in the same run:
 * for the collection itself, and for one of 2,000 documents made of its paragraphs. Before that, how often what was judged
 * right comes first; with --judged only that, for the queries of a file. With --start only how long the first answer takes
 * on slow 4G, on the home page of a built site.
 */
import process from 'node:process';
import type { GazetteDocument } from '../src/gazette/model/document.ts';
import type { Answer, Session } from './bench-search/browser.ts';
import { blocksOf, enlarge } from './bench-search/collection.ts';
import { kilobytes, middle, percentile, printRow, ratio } from './bench-search/figures.ts';
import { checkRelevance, JUDGED } from './bench-search/relevance.ts';
import { withSite, type Site } from './bench-search/site.ts';
import { measureStart } from './bench-search/start.ts';
import { checkStory, readStories } from './bench-search/stories.ts';
import { drawSubstrings, judge, type Plain } from './bench-search/truth.ts';
import { readOptions } from './lib/options.ts';
import { readDocuments, readIssues } from './lib/read-content.ts';
import { terminal } from './lib/terminal.ts';

const LARGE = 2000;
const QUERIES = 500;
/** Pages opened anew, each for a first and a following search. */
const VISITS = 40;
/** The small index takes a second, which anything else on a machine can double. */
const MAKES = 5;
const SEED = 20190723;

const words = process.argv.slice(2);
const judged = takeOption('--judged');
const start = takeOption('--start');
if (start !== undefined) {
  await measureStart(start);
  process.exit();
}
const { content } = readOptions(words);
const documents = [...readDocuments(content)];
const issues = readIssues(content);

let following = 0;
terminal.log(`── the collection: ${documents.length} documents ──`);
await withSite(documents, issues, judged === undefined ? MAKES : 1, async (site) => {
  const plain = documents.map((document) => ({ id: document.id, blocks: blocksOf(document) }));
  await checkRelevance(judged ?? JUDGED, plain, site.session, site.ownIds);
  if (judged !== undefined) return;
  following = await measure(documents, site);
  await checkHeads(documents, site.session);
});
if (judged === undefined) await measureLarge();

/** What stands behind an option of this script alone; the two are taken out of the words. */
function takeOption(name: string): string | undefined {
  const at = words.indexOf(name);
  return at < 0 ? undefined : words.splice(at, 2)[1];
}

async function measureLarge(): Promise<void> {
  terminal.log(`\n── ${LARGE} documents of its paragraphs ──`);
  const large = [...enlarge(documents, LARGE, SEED)];
  await withSite(large, issues, 1, async (site) => {
    const bytes = await measure(large, site);
    terminal.log(`\nA following search there: ${ratio(bytes, following)} the bytes.`);
  });
}

/** Prints what searches come to and cost; returns the bytes of a following search. */
async function measure(collection: readonly GazetteDocument[], { session, ours, own, ownIds }: Site): Promise<number> {
  const plain: Plain[] = collection.map((document) => ({ id: document.id, blocks: blocksOf(document) }));
  const queries = drawSubstrings(plain, QUERIES, SEED);
  const answers: Answer[][] = [
    await session.run('ours', queries.map(asQuery)),
    await session.run('own', queries),
    await session.run('own-quoted', queries),
  ];
  const quality = answers.map((list) => {
    const ids = list.map((answer) => answer.ids.map((id) => ownIds[id] ?? id));
    return judge(queries, ids, plain);
  });
  const times = answers.map((list) => list.slice(1).map(({ milliseconds }) => milliseconds));
  const visits = [await visit('ours', session, queries), await visit('own', session, queries)];
  printRow('', 'ours', 'Pagefind', 'quoted');
  printRow('recall', ...quality.map(({ recall }) => recall.toFixed(4)));
  printRow('precision', ...quality.map(({ precision }) => precision.toFixed(4)));
  printRow('  as printed', ...quality.map(({ printed }) => printed.toFixed(4)));
  printRow('middle time', ...times.map((list) => `${middle(list).toFixed(0)} ms`));
  printRow('95th percentile', ...times.map((list) => `${percentile(list, 0.95).toFixed(0)} ms`));
  printRow('first search', ...visits.map((visited) => kilobytes(visited.first)));
  printRow('a following one', ...visits.map((visited) => kilobytes(visited.following)));
  printRow('index', kilobytes(ours.bytes), kilobytes(own.bytes), ratio(ours.bytes, own.bytes));
  printRow('made in', ...[ours, own].map(({ seconds }) => `${seconds.toFixed(1)} s`), ratio(ours.seconds, own.seconds));
  return visits[0]?.following ?? 0;
}

/** Blanks stand between the terms of a query, so a substring that holds one is quoted. */
function asQuery(text: string): string {
  return /\s/.test(text) ? `"${text}"` : text;
}

/** Middle bytes of the first search of four characters on a fresh page, and of any search after it. */
async function visit(
  engine: 'ours' | 'own',
  session: Session,
  queries: readonly string[],
): Promise<{ first: number; following: number }> {
  const firsts = queries.filter(({ length }) => length === 4).slice(0, VISITS);
  const weights: number[][] = [];
  for (const [i, first] of firsts.entries()) weights.push(await session.weigh(engine, [first, queries[i] ?? '']));
  const middleOf = (n: number): number => middle(weights.map((pair) => pair[n] ?? 0));
  return { first: middleOf(0), following: middleOf(1) };
}

/** Titles, numbers and the stories, which know the documents by their ids. */
async function checkHeads(collection: readonly GazetteDocument[], session: Session): Promise<void> {
  const titles = collection.map(({ title }) => title);
  const numbers = collection.flatMap(({ docNumber }) => docNumber ?? []);
  const stories = readStories('tests/search-stories.yaml');
  const search = async (queries: string[]) => (await session.run('ours', queries)).map(({ ids }) => ids);
  const firstsOf = async (queries: string[]) =>
    (await search(queries)).map(([first]) => collection.find(({ id }) => id === first));
  const byTitle = await firstsOf(titles);
  const byNumber = await firstsOf(numbers);
  const answers = await search(stories.map(({ query }) => query));
  const weights = await session.weigh('ours', titles.slice(0, VISITS));
  const wrongTitles = titles.filter((title, i) => byTitle[i]?.title !== title);
  const wrongNumbers = numbers.filter((number, i) => byNumber[i]?.docNumber !== number);
  const problems = stories.flatMap((story, i) =>
    checkStory(story, answers[i] ?? []).map((problem) => `${story.query}: ${problem}`),
  );
  printRow('titles first', `${titles.length - wrongTitles.length} of ${titles.length}`);
  printRow('numbers first', `${numbers.length - wrongNumbers.length} of ${numbers.length}`);
  printRow('a title', kilobytes(middle(weights.slice(1))));
  printRow('stories', `${stories.length} read`, `${problems.length} problems`);
  for (const line of [...wrongTitles, ...wrongNumbers, ...problems]) terminal.log(`  ${line}`);
}
