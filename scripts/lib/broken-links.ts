import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { belowBase, fromBase } from '../../src/base-path.ts';

/** What a page offers to links, and where its own links lead. */
export interface PageLinks {
  ids: ReadonlySet<string>;
  /** As written, each once, in order: `#art_3`, `/documents/a/`, `https://…`. */
  links: readonly string[];
}

/** A built site: its pages by address (`/`, `/documents/a/`, `/404.html`), and every file by address (`/documents/a/document.json`). */
export interface SiteMap {
  /** The path that links between pages begin with, `/` or `/gongbao/`; the addresses below are without it. */
  base: string;
  pages: ReadonlyMap<string, PageLinks>;
  files: ReadonlySet<string>;
  /** Old address → new one, both without the base. */
  redirects: ReadonlyMap<string, string>;
}

export interface BrokenLink {
  /** Address of the page that links. */
  page: string;
  link: string;
  why: string;
}

/** Finds every link of the site to a page, file or id of the site that is not there. Other sites are not asked. */
export function findBrokenLinks(site: SiteMap): BrokenLink[] {
  return [...site.pages].flatMap(([page, { links }]) =>
    links.flatMap((link) => {
      const why = whyBroken(site, link, page);
      return why === null ? [] : [{ page, link, why }];
    }),
  );
}

/**
 * Those of the addresses of the site, `/documents/a/#art_3`, that lead nowhere.
 *
 * @param withdrawn pages that say, for all that lay on and below them, that it is gone
 */
export function findGone(site: SiteMap, addresses: readonly string[], withdrawn: readonly string[] = []): string[] {
  const answered = withdrawn.filter((page) => site.pages.has(page));
  return addresses.filter(
    (address) => !answered.some((page) => address.startsWith(page)) && whyGone(site, address) !== null,
  );
}

/**
 * Says what is missing at the end of a link, null where all is there.
 *
 * @param link as written, `../a/#art_3`
 * @param from address that it is relative to
 */
export function whyBroken(site: SiteMap, link: string, from = '/'): string | null {
  const page = new URL(belowBase(from, site.base), ORIGIN);
  if (!URL.canParse(link, page)) return 'no address';
  const { origin, pathname, hash } = new URL(link, page);
  if (origin !== ORIGIN) return null;
  if (!pathname.startsWith(site.base)) return `not below ${site.base}`;
  return whyGone(site, fromBase(pathname, site.base) + hash);
}

/** The same of an address of the site, without the base. */
function whyGone(site: SiteMap, address: string): string | null {
  const { pathname, hash } = new URL(address, ORIGIN);
  const path = decodeURI(pathname);
  const redirect = site.redirects.get(path);
  // One redirect only: a chain, or a circle, is a mistake.
  if (redirect !== undefined) return whyGone({ ...site, redirects: new Map() }, redirect + hash);
  const page = site.pages.get(path);
  if (!page) return whyNoPage(site, path);
  const id = decodeURIComponent(hash.slice(1));
  return id === '' || page.ids.has(id) ? null : `no id ${id} on that page`;
}

/** Reads ids and links of a page: of links, images, scripts, styles and forms. */
export function readPageLinks(html: string): PageLinks {
  const ids = new Set<string>();
  const links = new Set<string>();
  visit(fromHtml(html), 'element', ({ properties }) => {
    const { id, href, src, action } = properties;
    if (typeof id === 'string') ids.add(id);
    for (const link of [href, src, action]) if (typeof link === 'string') links.add(link);
  });
  return { ids, links: [...links] };
}

/** Stands for the address under which the site is published. */
const ORIGIN = 'https://site.invalid';

function whyNoPage({ pages, files }: SiteMap, path: string): string | null {
  if (files.has(path)) return null;
  return pages.has(`${path}/`) ? 'costs a redirect, / is missing at its end' : 'nothing there';
}
