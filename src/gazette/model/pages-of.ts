import type { GazetteDocument } from './document.ts';
import type { GazetteNode } from './nodes.ts';
import { textsOf } from './texts-of.ts';
import type { LineBreak, LineRange } from './values.ts';
import { walkNodes } from './walk-nodes.ts';

/** Where a page of the printed gazette begins in a document, by the line of the file. */
export interface PageOfGazette {
  page: number;
  line: number;
}

/** Id of the place where a page begins. */
export function pageId(page: number): string {
  return `page_${page}`;
}

/** The pages of the printed gazette that begin in a document, or with which it begins; none where they are not known. */
export function pagesOf({ parts }: Pick<GazetteDocument, 'parts'>): PageOfGazette[] {
  const begun = ({ page, lines: [first] }: { page?: number; lines: LineRange[] }): Partial<PageOfGazette> => ({
    page,
    line: first?.[0],
  });
  const found = parts.flatMap((part) => [
    begun(part),
    ...[...walkNodes(part.children)].flatMap((node) => [
      begun(node),
      ...(node.type === 'table' ? [...node.head, ...node.body].flat() : breaksIn(node)),
    ]),
  ]);
  const pages: PageOfGazette[] = [];
  for (const { page = -1, line = 1 } of found) if (page > (pages.at(-1)?.page ?? -1)) pages.push({ page, line });
  return pages;
}

function breaksIn(node: GazetteNode): LineBreak[] {
  return textsOf(node).flatMap(({ holder }) => holder?.breaks ?? []);
}
