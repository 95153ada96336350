import { isWithdrawn, splitAddress, type Redirect } from '../../src/gazette/model/redirect.ts';
import { byAddress, type Redirects } from '../../src/gazette/move/follow.ts';

/** What a server answers with another address: pages and files, without the base path; fragments never reach it. */
export interface RedirectRule {
  from: string;
  to: string;
}

/**
 * The rules that all servers are given: the pages that have moved, and the files that were published beside them.
 *
 * @param ledger every address that was ever published
 * @param isFile whether the site has a file at an address now
 */
export function redirectRules(
  redirects: readonly Redirect[],
  ledger: readonly string[],
  isFile: (address: string) => boolean,
): RedirectRule[] {
  const found = byAddress(redirects);
  const pages = redirects.flatMap((redirect) =>
    isWithdrawn(redirect) || redirect.from.includes('#') ? [] : [{ from: redirect.from, to: redirect.to }],
  );
  const files = ledger.flatMap((from) => {
    if (from.includes('#') || from.endsWith('/') || isFile(from)) return [];
    const to = newPathOf(from, found);
    return to !== from && isFile(to) ? [{ from, to }] : [];
  });
  return [...pages, ...files];
}

/** Pages of withdrawn documents; what lay below them is gone too. */
export function withdrawnPages(redirects: readonly Redirect[]): string[] {
  return redirects.filter(isWithdrawn).map(({ from }) => from);
}

/** Files lie beside their page and have its name or that of a place on it: `a.md`, `table_1.csv`; or `document.json`. */
function newPathOf(file: string, redirects: Redirects): string {
  const at = file.lastIndexOf('/') + 1;
  const page = file.slice(0, at);
  const [, name = '', extension = ''] = RE_NAME.exec(file.slice(at)) ?? [];
  const moved = redirects.get(page);
  const newPage = moved && !isWithdrawn(moved) ? splitAddress(moved.to).page : page;
  if (name === idOf(page)) return `${newPage}${idOf(newPage)}${extension}`;
  const place = redirects.get(`${newPage}#${name}`);
  if (!place || isWithdrawn(place)) return `${newPage}${name}${extension}`;
  const { page: home, fragment } = splitAddress(place.to);
  return `${home}${fragment ?? name}${extension}`;
}

/** 例：menzhengfa-2019-19.md、table_1.csv */
const RE_NAME = /^(.*?)(\.[^.]+)$/u;

function idOf(page: string): string {
  return page.split('/').at(-2) ?? '';
}
