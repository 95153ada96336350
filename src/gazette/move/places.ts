import type { GazetteDocument } from '../model/document.ts';
import type { LineRange } from '../model/values.ts';
import { textOf } from '../model/texts-of.ts';
import { pageId, pagesOf } from '../model/pages-of.ts';
import { walkNodes } from '../model/walk-nodes.ts';

/** A part or a node, by what stays the same when structure is read anew: the lines of the gazette that it stands on. */
export interface Place {
  /** `/documents/a/#art_3` */
  address: string;
  type: string;
  /** Of the bytes of its gazette: its file may be renamed. */
  sha256: string;
  lines: readonly LineRange[];
  text: string;
}

/** Every part and node of a document, parents before children, then where the pages of the gazette begin. */
export function placesOf(document: GazetteDocument): Place[] {
  const { url, source, parts } = document;
  const place = (id: string, rest: Omit<Place, 'address' | 'sha256'>): Place => ({
    address: `${url}#${id}`,
    sha256: source.sha256,
    ...rest,
  });
  const pages = pagesOf(document).map(({ page, line }) =>
    place(pageId(page), { type: 'page', lines: [[line, line]], text: '' }),
  );
  const inText = parts.flatMap(({ id, title, lines, children }) => [
    place(id, { type: 'part', lines, text: title }),
    ...Array.from(walkNodes(children), (node) =>
      place(node.id, {
        type: node.type,
        lines: node.lines,
        text: textOf(node, '\n'),
      }),
    ),
  ]);
  return [...inText, ...pages];
}

/**
 * The place that holds now what another one held: the same words on the same line, else the least that has its line.
 *
 * @param places of the same gazette
 */
export function findPlace(old: Place, places: readonly Place[]): Place | null {
  const line = firstLine(old);
  const here = places.filter((place) => holds(place, line));
  const [best] = here.sort(
    (a, b) =>
      Number(b.text === old.text) - Number(a.text === old.text) ||
      Number(b.type === old.type) - Number(a.type === old.type) ||
      extent(a) - extent(b),
  );
  return best ?? null;
}

function firstLine({ lines }: Place): number {
  return lines[0]?.[0] ?? 0;
}

function holds({ lines }: Place, line: number): boolean {
  return lines.some(([from, to]) => from <= line && line <= to);
}

function extent({ lines }: Place): number {
  return lines.reduce((sum, [from, to]) => sum + to - from + 1, 0);
}
