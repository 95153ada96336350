import type { ConvertedGazette } from '../../src/gazette/convert-gazette.ts';
import type { GazetteNode } from '../../src/gazette/model/nodes.ts';
import type { LineRange } from '../../src/gazette/model/values.ts';
import { walkNodes } from '../../src/gazette/model/walk-nodes.ts';
import { accountForSource } from '../../src/gazette/parse/account-for-source.ts';
import { publishable } from '../../src/gazette/text/characters.ts';

/** What holds of every gazette, whatever it says: each lists what breaks it. */
export const GAZETTE_INVARIANTS: Readonly<Record<string, (gazette: ConvertedGazette) => unknown[]>> = {
  'has every character in one text, in the matter or on record as removed, once': ({ trace, documents }) => {
    // One without a document is refused.
    if (documents.length === 0) return [];
    const { lost, twice } = accountForSource(trace);
    return [...lost.map((stretch) => ({ lost: stretch })), ...twice.map((stretch) => ({ twice: stretch }))];
  },

  'has documents whose lines do not overlap': ({ documents }) =>
    overlaps(documents.map((document) => document.source.lines)),

  'has nodes whose lines lie in their part, and parts that do not overlap': ({ documents }) =>
    documents.flatMap((document) => [
      ...overlaps(document.parts.flatMap((part) => part.lines)),
      ...document.parts.filter((part) => !liesIn(part.lines, [document.source.lines])).map(({ id }) => id),
      ...document.parts.flatMap((part) =>
        [...walkNodes(part.children)].filter((node) => !liesIn(node.lines, part.lines)).map(({ id }) => id),
      ),
    ]),

  // A note at the foot of a page stands behind what goes on on the next one.
  'has nodes in the order of the file, and notes in their own': ({ documents }) =>
    documents
      .flatMap((document) => document.parts)
      .flatMap((part) => {
        const [notes, others] = partition([...walkNodes(part.children)], ({ type }) => type === 'footnote');
        return [notes, others].flatMap((nodes) =>
          nodes.filter((node, i) => firstLine(node) < firstLine(nodes[i - 1])).map(({ id }) => id),
        );
      }),

  'has ids that are unique in their document and fit for an address': ({ documents }) =>
    [
      documents.map(({ id }) => id),
      ...documents.map((document) =>
        document.parts.flatMap((part) => [part.id, ...[...walkNodes(part.children)].map(({ id }) => id)]),
      ),
    ].flatMap((ids) => ids.filter((id, i) => !/^[a-z0-9_-]+$/.test(id) || ids.indexOf(id) < i)),

  'has siblings of one list on one level': (gazette) => siblingLists(gazette).filter((levels) => levels.size > 1),

  'has tables whose rows fill their columns': (gazette) =>
    allNodes(gazette)
      .filter((node) => node.type === 'table')
      .flatMap((table) =>
        [table.head, table.body].flatMap((rows) => {
          const filled = Array.from({ length: rows.length }, () => 0);
          rows.forEach((row, r) => {
            for (const { rowspan = 1, colspan = 1 } of row)
              for (let k = r; k < r + rowspan; k++) filled[k] = (filled[k] ?? 0) + colspan;
          });
          return filled.some((columns) => columns !== table.columns) ? [{ line: table.lines[0], filled }] : [];
        }),
      ),

  'has spans that lie in their text': (gazette) =>
    allNodes(gazette).flatMap((node) => {
      const text = node.type === 'section' ? node.heading : 'text' in node ? node.text : '';
      const spans = 'spans' in node ? (node.spans ?? []) : [];
      return spans.filter(({ start, end }) => start >= end || end > text.length);
    }),

  'survives being written as JSON': ({ documents, issue }) =>
    [...documents, issue].filter((value) => {
      const written = JSON.stringify(value);
      return JSON.stringify(JSON.parse(written)) !== written;
    }),

  'has no character that may not be published': ({ documents, issue }) =>
    stringsIn([documents, issue]).filter((text) => publishable(text) !== text),
};

function allNodes({ documents }: ConvertedGazette): GazetteNode[] {
  return documents.flatMap((document) => document.parts.flatMap((part) => [...walkNodes(part.children)]));
}

/** The levels of the sections that stand beside each other, list by list. */
function siblingLists({ documents }: ConvertedGazette): Set<number>[] {
  const listsIn = (nodes: readonly GazetteNode[]): Set<number>[] => [
    new Set(nodes.filter((node) => node.type === 'section').map((node) => node.level)),
    ...nodes.flatMap((node) => ('children' in node ? listsIn(node.children) : [])),
  ];
  return documents.flatMap((document) => document.parts.flatMap((part) => listsIn(part.children)));
}

function partition<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

function firstLine(node: GazetteNode | undefined): number {
  return node?.lines[0]?.[0] ?? 0;
}

function overlaps(ranges: readonly LineRange[]): LineRange[] {
  const sorted = ranges.toSorted((a, b) => a[0] - b[0]);
  return sorted.filter((range, i) => i > 0 && range[0] <= (sorted[i - 1]?.[1] ?? 0));
}

function liesIn(inner: readonly LineRange[], outer: readonly LineRange[]): boolean {
  return inner.every(([first, last]) => outer.some(([from, to]) => from <= first && last <= to));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
