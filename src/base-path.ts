/**
 * The path that the whole site lies under: `/`, or `/gongbao/` where it is published at https://example.cn/gongbao/.
 *
 * Everything that is stored (content/, JSON, the search index, permalinks.txt) names pages from the root of the site,
 * `/documents/a/`, and so do pages and components. The base is put in front where an address leaves for a browser: of
 * what is built by src/middleware.ts, of what a script makes by `belowBase`.
 */

/** The base path of a site that is published at an address; `/` where that is not known. */
export function basePathOf(site: string): string {
  return site === '' ? '/' : new URL(site).pathname.replace(/\/*$/u, '/');
}

/** An address from the root of the site as a browser follows it; others stay as they are: `#art_3`, `https://…`. */
export function belowBase(address: string, base: string): string {
  return RE_FROM_ROOT.test(address) ? `${base}${address.slice(1)}` : address;
}

/** The address of a page from the root of the site, of the path that a browser shows for it. */
export function fromBase(path: string, base: string): string {
  return path.startsWith(base) ? path.slice(base.length - 1) : path;
}

/** 例：/documents/a/#art_3；不是 //cdn.example/ */
const RE_FROM_ROOT = /^\/(?!\/)/u;
