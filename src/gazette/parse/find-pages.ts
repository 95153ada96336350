import { toHalfWidth } from '../clean/full-width.ts';
import type { Line, Source } from '../model/source.ts';

/** Where a document begins, by its line, and on which page the contents page says that it does. */
export interface DocumentStart {
  line: number;
  page: number;
}

/** The page of the printed gazette on which a line stands; null where that is not known. */
export type PageAt = (line: number) => number | null;

/** By the leaf of a file (a page as it counts them, from 1) the number that is printed on it. */
type Numbers = ReadonlyMap<number, number>;

/** What says nothing of the print though it looks like a number of a page. 例：{6}------ · <!-- page 6 --> */
const RE_COUNTED = /^\s*(?:\{|<!--)/;
const RE_NUMBER = /\d{1,4}/g;

/**
 * Finds the pages of the printed gazette: by the numbers that are printed on them and by those of the contents page. A
 * number counts only where that of the next leaf goes on from it, or where the contents page says the same; leaves
 * between two that are known by the same count are known. Without leaves a document is known to begin on its page, and
 * all of what stands between two documents that begin on one page to stand there.
 */
export function findPages(source: Pick<Source, 'lines' | 'files'>, starts: readonly DocumentStart[]): PageAt {
  const pages = new Array<number | null>(source.lines.length + 1).fill(null);
  for (const file of source.files) {
    const [first, last] = file.lines;
    const own = starts.filter(({ line }) => line >= first && line <= last);
    for (const [line, page] of pagesOfFile(source.lines.slice(first - 1, last), own)) pages[line] = page;
  }
  const inOrder = starts.filter(
    ({ page }, i) => page >= (starts[i - 1]?.page ?? 0) && page <= (starts[i + 1]?.page ?? Infinity),
  );
  for (const [i, { line, page }] of inOrder.entries()) {
    const next = inOrder[i + 1];
    const end = next?.page === page ? next.line : line;
    for (let n = line; n <= end; n++) pages[n] ??= page;
  }
  return (line) => pages[line] ?? null;
}

function pagesOfFile(lines: readonly Line[], starts: readonly DocumentStart[]): Map<number, number> {
  const found = waysToCount(lines).map((leaves) => {
    const numbers = numbersOfLeaves(lines, leaves, starts);
    const pages = new Map(
      lines.flatMap(({ n }) => {
        const page = numbers.get(leaves.get(n) ?? 0);
        return page === undefined ? [] : [[n, page] as const];
      }),
    );
    const told = starts.filter(({ line }) => pages.has(line));
    const agreeing = told.filter(({ line, page }) => pages.get(line) === page).length;
    return { pages, agreeing, differing: told.length - agreeing };
  });
  const [only, ...others] = found;
  if (others.length === 0) return only?.pages ?? new Map<number, number>();
  // Whether numbers stand at the head or at the foot of pages, only the contents page can tell.
  const fitting = found.filter(({ agreeing, differing }) => agreeing > differing);
  return fitting.length === 1 ? (fitting[0]?.pages ?? new Map<number, number>()) : new Map<number, number>();
}

/** The leaf of each line by its number: as the format says, or by form feeds; else by numbers at the foot, or at the head. */
function waysToCount(lines: readonly Line[]): Map<number, number>[] {
  if (lines.some(({ page }) => page !== undefined)) {
    let leaf = 0;
    return [new Map(lines.map(({ n, page }) => [n, (leaf = page ?? leaf)]))];
  }
  if (lines.some(({ raw }) => raw.includes('\f')))
    return [countBreaks(lines, ({ raw }) => feedsAhead(raw), feedsBehind)];
  if (!lines.some(isNumber)) return [];
  const count = (line: Line): number => Number(isNumber(line));
  return [countBreaks(lines, () => 0, count), countBreaks(lines, count, () => 0)];
}

function countBreaks(
  lines: readonly Line[],
  ahead: (line: Line) => number,
  behind: (line: Line) => number,
): Map<number, number> {
  let leaf = 1;
  return new Map(
    lines.map((line) => {
      leaf += ahead(line);
      const own = leaf;
      leaf += behind(line);
      return [line.n, own];
    }),
  );
}

/** Form feeds before the words of a line, as `pdftotext` writes them; all others end its page. */
function feedsAhead(raw: string): number {
  return (/^[\s\f]*/.exec(raw)?.[0].match(/\f/g) ?? []).length;
}

function feedsBehind(line: Line): number {
  return (line.raw.match(/\f/g) ?? []).length - feedsAhead(line.raw);
}

function isNumber({ kind, raw }: Line): boolean {
  return kind === 'page-number' && !RE_COUNTED.test(raw);
}

/** What the leaves are numbered for certain. */
function numbersOfLeaves(
  lines: readonly Line[],
  leaves: ReadonlyMap<number, number>,
  starts: readonly DocumentStart[],
): Numbers {
  const printed = Map.groupBy(
    lines.filter((line) => isNumber(line) || line.kind === 'running-head'),
    ({ n }) => leaves.get(n) ?? 0,
  );
  const candidates = new Map(
    Array.from(printed, ([leaf, own]) => [
      leaf,
      own
        .toSorted((a, b) => Number(isNumber(b)) - Number(isNumber(a)))
        .flatMap(({ raw }) => toHalfWidth(raw).match(RE_NUMBER) ?? [])
        .map(Number),
    ]),
  );
  const listed = starts.map(({ line, page }) => ({ leaf: leaves.get(line) ?? 0, page }));
  const isListed = (leaf: number, page: number): boolean =>
    listed.some((other) => other.leaf === leaf && other.page === page);
  const has = (leaf: number, page: number): boolean => candidates.get(leaf)?.includes(page) ?? false;
  const known = new Map<number, number>();
  for (const [leaf, numbers] of candidates) {
    const number = numbers.find((page) => has(leaf - 1, page - 1) || has(leaf + 1, page + 1) || isListed(leaf, page));
    if (number !== undefined) known.set(leaf, number);
  }
  for (const { leaf, page } of listed)
    if (!known.has(leaf) && listed.some((other) => other.leaf !== leaf && other.leaf - leaf === other.page - page))
      known.set(leaf, page);
  return fillBetween(known);
}

/** Leaves between two that are known and count on from one to the other. */
function fillBetween(known: Numbers): Numbers {
  const filled = new Map(known);
  const inOrder = [...known].sort(([a], [b]) => a - b);
  for (const [i, [leaf, page]] of inOrder.entries()) {
    const [next = leaf, number = page] = inOrder[i + 1] ?? [];
    if (next - leaf !== number - page) continue;
    for (let between = leaf + 1; between < next; between++) filled.set(between, page + between - leaf);
  }
  return filled;
}
