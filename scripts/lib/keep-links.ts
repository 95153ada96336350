import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { permalinksOf } from '../../src/gazette/collection.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import type { IsoDate } from '../../src/gazette/model/values.ts';
import type { Work } from '../../src/gazette/model/work.ts';
import { isWithdrawn, type Moved, type Redirect, type Withdrawn } from '../../src/gazette/model/redirect.ts';
import { NOTHING_GATHERED } from '../../src/gazette/model/generated-pages.ts';
import { findMoves, type Published } from '../../src/gazette/move/find-moves.ts';
import { byAddress, follow, followPage } from '../../src/gazette/move/follow.ts';
import { nameIssue } from '../../src/gazette/wording/name-issue.ts';
import type { ReusedAddress } from '../../src/gazette/model/reused.ts';
import { entryError, parseEntries } from '../../src/read-entries.ts';
import { REDIRECTS } from '../../src/read-redirects.ts';
import { REUSED } from '../../src/read-reused.ts';
import { editEntries } from './edit-entries.ts';
import { keepReused } from './keep-reused.ts';
import { readDocuments, readGathered, readIssues, readPermalinks, readWorks } from './read-content.ts';

export interface KeptLinks {
  /** Texts of `redirects.yaml` and `reused.yaml`, comments kept, by their names; one that stays as it is is missing. */
  files: ReadonlyMap<string, string>;
  /** Addresses that no redirect can mend. */
  reused: ReusedAddress[];
}

/**
 * What `redirects.yaml` has to say once a collection takes the place of the one in `content`: addresses on the ledger
 * that vanish are led to where their words are now, what `convert` had led elsewhere and is there again is led back, and
 * what a page says of a withdrawn document is written down while it is known.
 *
 * Where nothing was published yet, nothing is redirected: a trial leaves no trace.
 *
 * @param withdrawn documents that the gazettes hold and the collection leaves out
 * @param asOf the day on which what is withdrawn now is
 * @throws {EntriesError} where a file cannot be read, or an editor redirects what is there
 */
export function keepLinks(
  content: string,
  after: Published,
  { withdrawn, asOf }: { withdrawn: readonly GazetteDocument[]; asOf: IsoDate },
): KeptLinks {
  const file = join(content, REDIRECTS.name);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const known = parseEntries(text, REDIRECTS);
  const live = new Set(permalinksOf(after.documents, after.issues, after.works, after.derived));
  const wrong = known.find((redirect) => !isWithdrawn(redirect) && !redirect.by && live.has(redirect.from));
  if (wrong) throw entryError(text, REDIRECTS, wrong.from, '还在原处，不能转走');
  const kept = known.filter((redirect) => !(redirect.by && live.has(redirect.from)));
  const ledger = readPermalinks(content);
  const gone = findGone([...ledger, ...kept.flatMap((r) => (isWithdrawn(r) ? [] : r.to))], kept, live);
  const before = publishedIn(content);
  const moves = findMoves(gone, before, after, new Set(withdrawn.map(({ url }) => url)));
  const all = { documents: [...withdrawn, ...before.documents], issues: [...after.issues, ...before.issues] };
  const next = [...kept.map((redirect) => bringUpToDate(redirect, moves, all))];
  next.push(...moves.filter(isAskedFor(ledger, [...next, ...moves])));
  next.push(...uncited(before.works, after.documents, gone, asOf).filter(({ from }) => ledger.includes(from)));
  const reused = keepReused(content, ledger, before.documents, after.documents, asOf);
  const redirects = JSON.stringify(next) === JSON.stringify(known) ? null : editEntries(text, next, REDIRECTS);
  const texts = [[REDIRECTS.name, redirects] as const, [REUSED.name, reused.text] as const];
  return {
    files: new Map(texts.flatMap(([name, value]) => (value === null ? [] : [[name, value]]))),
    reused: reused.entries,
  };
}

/** Where the addresses lead to by the redirects of before, as far as that is not there. */
function findGone(addresses: readonly string[], redirects: readonly Redirect[], live: ReadonlySet<string>): string[] {
  const found = byAddress(redirects);
  const ends = new Set(addresses.map((address) => follow(address, found)));
  return [...ends].filter((end) => !live.has(end) && !found.has(end));
}

/** A move of an address that was published, or of a place on a page that one leads to; others nobody has ever seen. */
function isAskedFor(ledger: readonly string[], redirects: readonly Redirect[]): (move: Moved) => boolean {
  const found = byAddress(redirects);
  const asked = new Set(ledger.flatMap((url) => (url.includes('#') ? [url, followPage(url, found)] : url)));
  return ({ from }) => asked.has(from);
}

/** Works that vanish with the documents that cited them. One that a document which stays no longer cites is an error. */
function uncited(
  works: readonly Work[],
  documents: readonly GazetteDocument[],
  gone: readonly string[],
  asOf: IsoDate,
): Withdrawn[] {
  const stays = new Set(documents.map(({ id }) => id));
  return works
    .filter(({ url, citedBy }) => gone.includes(url) && !citedBy.some(({ id }) => stays.has(id)))
    .map(({ url, title }) => ({ from: url, withdrawn: asOf, title, by: 'convert' }));
}

/** What a redirect leads to may have moved itself; a withdrawal says what the document was. */
function bringUpToDate(
  redirect: Redirect,
  moves: readonly Moved[],
  { documents, issues }: Pick<Published, 'documents' | 'issues'>,
): Redirect {
  if (!isWithdrawn(redirect)) return { ...redirect, to: follow(redirect.to, byAddress(moves)) };
  const document = documents.find(({ url }) => url === redirect.from);
  const issue = issues.find(({ id }) => id === document?.gazette.id);
  if (!document || redirect.title) return redirect;
  const known: Withdrawn = { ...redirect, title: document.title };
  if (document.docNumber) known.docNumber = document.docNumber;
  if (issue) known.printedIn = nameIssue(issue);
  return known;
}

/** A collection that cannot be read any more tells nothing; then the link check names what it had published. */
function publishedIn(content: string): Published {
  try {
    return {
      documents: [...readDocuments(content)],
      issues: readIssues(content),
      works: readWorks(content),
      derived: readGathered(content),
    };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { documents: [], issues: [], works: [], derived: NOTHING_GATHERED };
  }
}
