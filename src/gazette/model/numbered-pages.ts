/** A longer list is slow on a phone. */
export const MOST_ON_A_PAGE = 100;

/** Paths of the pages on which a long list goes on: `/tasks/a/2/`, `/tasks/a/3/`. */
export function numberedPages(url: string, entries: number, size: number = MOST_ON_A_PAGE): string[] {
  const pages = Math.max(1, Math.ceil(entries / size));
  return Array.from({ length: pages - 1 }, (_, i) => `${url}${i + 2}/`);
}
