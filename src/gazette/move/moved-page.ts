import type { GazetteDocument } from '../model/document.ts';
import { generatedPages, type Gathered, type GeneratedPage } from '../model/generated-pages.ts';
import { movedDocument } from './moved-document.ts';

interface Collection {
  documents: readonly GazetteDocument[];
  derived: Gathered;
}

/**
 * Where a page leads that was made of what documents hold and is gone: to the page of its kind that lists most of the
 * same now, else to what stands above it: its document, also where that says that it is withdrawn, or the list of all.
 * Null where the address was no such page's.
 *
 * @param withdrawn addresses of documents that say so
 */
export function pageMover(
  before: Collection,
  after: Collection,
  withdrawn: ReadonlySet<string>,
): (url: string) => string | null {
  const old = new Map(
    generatedPages(before.derived).flatMap((page) => [page.url, ...page.others].map((url) => [url, page] as const)),
  );
  const now = generatedPages(after.derived);
  const kinds = Map.groupBy(now, ({ kind }) => kind);
  const there = new Set([...now, ...after.documents].map(({ url }) => url)).union(withdrawn);
  const documents = new Map(before.documents.map((document) => [document.id, document]));
  const nameNow = (member: string): string => movedOf(documents.get(member), after)?.id ?? member;
  return (url) => {
    const page = old.get(url);
    if (!page) return null;
    const members = new Set(page.members.map(nameNow));
    const heir = mostOf(members, kinds.get(page.kind) ?? []);
    const above = page.above.map((address) => urlNow(address, documents, after));
    return heir?.url ?? above.find((address) => there.has(address)) ?? above.at(-1) ?? null;
  };
}

function mostOf(members: ReadonlySet<string>, pages: readonly GeneratedPage[]): GeneratedPage | undefined {
  const shared = (page: GeneratedPage): number => new Set(page.members).intersection(members).size;
  const [best] = pages.filter((page) => shared(page) > 0).toSorted((a, b) => shared(b) - shared(a));
  return best;
}

function urlNow(address: string, documents: ReadonlyMap<string, GazetteDocument>, after: Collection): string {
  const document = documents.values().find(({ url }) => url === address);
  return movedOf(document, after)?.url ?? address;
}

function movedOf(document: GazetteDocument | undefined, { documents }: Collection): GazetteDocument | null {
  return document ? movedDocument(document, documents) : null;
}
