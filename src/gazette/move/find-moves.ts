import type { GazetteDocument } from '../model/document.ts';
import type { GazetteIssue } from '../model/gazette-issue.ts';
import type { ReferenceTarget } from '../model/links.ts';
import type { Gathered } from '../model/generated-pages.ts';
import { splitAddress, type Moved } from '../model/redirect.ts';
import { unitsOf } from '../model/units.ts';
import type { Work } from '../model/work.ts';
import { movedDocument } from './moved-document.ts';
import { pageMover } from './moved-page.ts';
import { findPlace, placesOf, type Place } from './places.ts';

/** What a collection publishes. */
export interface Published {
  documents: readonly GazetteDocument[];
  issues: readonly GazetteIssue[];
  works: readonly Work[];
  derived: Gathered;
}

/**
 * Finds where addresses have gone, as far as it is certain: files never change, so a document, a node and a citation are
 * known by their lines. A work that is a document now is known by the citations that lead there now.
 *
 * A place that keeps its id when its page moves needs no entry of its own: a fragment outlives the redirect of its page.
 *
 * @param gone addresses of pages and places that `before` had and `after` has not
 * @param withdrawn addresses of documents that say so now
 */
export function findMoves(
  gone: readonly string[],
  before: Published,
  after: Published,
  withdrawn: ReadonlySet<string> = new Set(),
): Moved[] {
  const moveGenerated = pageMover(before, after, withdrawn);
  const pages = new Map(
    gone.flatMap((address) => {
      const to = address.includes('#') ? null : (moveGenerated(address) ?? findPage(address, before, after));
      return to === null ? [] : [[address, to] as const];
    }),
  );
  const oldPlaces = new Map(before.documents.flatMap(placesOf).map((place) => [place.address, place]));
  const places = Map.groupBy(after.documents.flatMap(placesOf), ({ sha256 }) => sha256);
  const rows = after.derived.ledger.tasks.map(({ url }) => url);
  const there = new Set([...[...places.values()].flat().map(({ address }) => address), ...rows]);
  const moved = gone.flatMap((address): Moved[] => {
    const { page, fragment } = splitAddress(address);
    const from = fragment === null ? null : `${pages.get(page) ?? page}#${fragment}`;
    if (from === null || there.has(from)) return [];
    const placeNow = (old: Place | undefined): string | null =>
      (old && findPlace(old, places.get(old.sha256) ?? [])?.address) ?? null;
    const to = placeNow(oldPlaces.get(address)) ?? movedRow(address, (table) => placeNow(oldPlaces.get(table)), there);
    return to === null ? [] : [{ from, to, by: 'convert' }];
  });
  return [...Array.from(pages, ([from, to]): Moved => ({ from, to, by: 'convert' })), ...moved];
}

/** A row of a table of tasks is where it was in its table, which itself may be elsewhere; a row without one is its table. */
function movedRow(
  address: string,
  placeNow: (table: string) => string | null,
  there: ReadonlySet<string>,
): string | null {
  const [, table, row = ''] = RE_ROW.exec(address) ?? [];
  const now = table === undefined ? null : placeNow(table);
  return now !== null && there.has(now + row) ? now + row : now;
}

/** 例：/documents/a/#att_1__table_1|__row_2 */
const RE_ROW = /^(.+)(__row_\d+)$/u;

function findPage(page: string, before: Published, after: Published): string | null {
  const document = before.documents.find(({ url }) => url === page);
  if (document) return movedDocument(document, after.documents)?.url ?? null;
  const work = before.works.find(({ url }) => url === page);
  if (work) return movedWork(page, before.documents, after.documents) ?? workOfTexts(work, before, after);
  const issue = before.issues.find(({ id }) => urlOfIssue({ id }) === page);
  const unit = issue ? null : movedUnit(page, before.documents, after.documents);
  if (unit !== null) return unit;
  const renamed = issue && after.issues.find(({ source }) => source.sha256 === issue.source.sha256);
  return renamed ? urlOfIssue(renamed) : null;
}

/** The page of the unit that has its words now; what is none any more has a place only. */
function movedUnit(page: string, before: readonly GazetteDocument[], after: readonly GazetteDocument[]): string | null {
  const document = before.find(({ url }) => page.startsWith(url));
  const own = document && unitsOf(document).find(({ url }) => url === page);
  const old = own && placesOf(document).find(({ address }) => address === `${document.url}#${own.node.id}`);
  const now = after.filter(({ source }) => source.sha256 === document?.source.sha256);
  const place = old && findPlace(old, now.flatMap(placesOf));
  if (!place) return null;
  const pages = new Map<string, string>();
  for (const other of now) for (const { url, node } of unitsOf(other)) pages.set(`${other.url}#${node.id}`, url);
  return pages.get(place.address) ?? place.address;
}

/** A work that nobody cites is known by its texts. */
function workOfTexts({ editions }: Work, before: Published, after: Published): string | null {
  const texts = before.documents.filter(({ id }) => editions.some(({ document }) => document === id));
  const now = texts.flatMap((text) => movedDocument(text, after.documents)?.url ?? []);
  return after.documents.find(({ url }) => now.includes(url))?.work.url ?? null;
}

/** Where most of the citations of a work lead now. */
function movedWork(page: string, before: readonly GazetteDocument[], after: readonly GazetteDocument[]): string | null {
  const targets = new Map(after.flatMap((d) => d.references.map((r) => [citation(d, r), pageOf(r.target)] as const)));
  const now = before.flatMap((d) =>
    d.references.filter(({ target }) => isWork(target, page)).flatMap((r) => targets.get(citation(d, r)) ?? []),
  );
  const [most] = [...Map.groupBy(now, (url) => url)].toSorted(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? null;
}

/** The page of the work that a citation means; what leads to a document of its own leads there. */
function pageOf({ work, url }: ReferenceTarget): string {
  return work === undefined ? url : urlOfWork(work);
}

function isWork(target: ReferenceTarget, page: string): boolean {
  return pageOf(target) === page;
}

function urlOfWork(id: string): string {
  return `/works/${id}/`;
}

function citation({ source }: GazetteDocument, { line, cite }: GazetteDocument['references'][number]): string {
  return `${source.sha256}:${line}:${cite}`;
}

function urlOfIssue({ id }: Pick<GazetteIssue, 'id'>): string {
  return `/gazettes/${id}/`;
}
