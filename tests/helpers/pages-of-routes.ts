import { globSync } from 'node:fs';

/**
 * For each kind of page, which is a file of `src/pages`, the first address that it makes. Files that tell their addresses
 * apart by what they know, not by their form, are one kind.
 *
 * @param addresses of all pages of a site
 */
export function pagesOfRoutes(addresses: readonly string[]): string[] {
  const routes = globSync('**/*.astro', { cwd: 'src/pages' })
    .map((file) => file.replace(RE_END, '').split('/').filter(Boolean))
    .toSorted((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1))
    .map((steps) => new RegExp(`^/${steps.map(patternOf).join('')}$`, 'u'));
  const firsts = new Map<number, string>();
  for (const address of addresses) {
    const route = routes.findIndex((pattern) => pattern.test(address));
    if (!firsts.has(route)) firsts.set(route, address);
  }
  return [...firsts.values()];
}

// 例：works/[id]/index.astro → works/[id]
const RE_END = /(?:(?<=^|\/)index)?\.astro$/u;

/** Words come before what may be anything, that before what may be nothing, as Astro takes them. */
function rankOf(steps: readonly string[]): string {
  return steps.map((step) => (step.startsWith('[...') ? '~~' : step.startsWith('[') ? '~' : step)).join('/');
}

function patternOf(step: string): string {
  if (step.startsWith('[...')) return '(?:.+/)?';
  return step.startsWith('[') ? '[^/]+/' : `${RegExp.escape(step)}/`;
}
