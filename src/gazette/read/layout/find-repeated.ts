/** A line of a page by what it says and how high it stands. */
export interface PlacedLine {
  page: number;
  raw: string;
  /** In points, from the top. */
  y: number;
}

/** Pages on which a line has to stand at the same height. */
const FEWEST_PAGES = 3;
/** In points. */
const SAME_HEIGHT = 4;
/** Lines from the edge of a page, at the top and at the bottom, among which they are looked for. */
const FROM_EDGE = 2;
/** 例：12 · — 12 — · 第 12 页 · ·12· */
const RE_NUMBER = /^[\s—–―─\-－·•]*(?:第\s*)?[\d０-９]{1,4}(?:\s*页)?[\s—–―─\-－·•]*$/;

/**
 * Which lines stand on page after page at the same height, at the top or at the bottom, with the same words but for
 * numbers: running heads, and page numbers, which have nothing but a number.
 */
export function findRepeated<L extends PlacedLine>(
  pages: readonly (readonly L[])[],
): Map<L, 'running-head' | 'page-number'> {
  const edges = pages.flatMap((lines) => {
    const heights = [...new Set(lines.map(({ y }) => y))].sort((a, b) => a - b);
    const outer = new Set([...heights.slice(0, FROM_EDGE), ...heights.slice(-FROM_EDGE)]);
    return lines.filter(({ y }) => outer.has(y));
  });
  const alike = new Map<string, L[]>();
  for (const line of edges) {
    const key = line.raw.replace(/[\d０-９]+/g, '0').replace(/\s/g, '');
    alike.set(key, [...(alike.get(key) ?? []), line]);
  }
  const found = new Map<L, 'running-head' | 'page-number'>();
  for (const lines of alike.values())
    for (const group of sameHeight(lines))
      if (new Set(group.map(({ page }) => page)).size >= Math.min(FEWEST_PAGES, pages.length) && pages.length > 1)
        for (const line of group) found.set(line, RE_NUMBER.test(line.raw) ? 'page-number' : 'running-head');
  return found;
}

function sameHeight<L extends PlacedLine>(lines: readonly L[]): L[][] {
  const groups: L[][] = [];
  for (const line of [...lines].sort((a, b) => a.y - b.y)) {
    const last = groups.at(-1);
    if (last && line.y - (last.at(-1)?.y ?? 0) <= SAME_HEIGHT) last.push(line);
    else groups.push([line]);
  }
  return groups;
}
