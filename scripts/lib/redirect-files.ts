/** The redirects of a site as servers read them; `base` is the path that the site lies under. */
import { belowBase } from '../../src/base-path.ts';
import type { RedirectRule } from './redirect-rules.ts';

/** `_redirects` of Cloudflare Pages and Netlify: one a line, status last. */
export function hostRedirects(rules: readonly RedirectRule[], base: string): string {
  return lines(rules.map(({ from, to }) => `${belowBase(from, base)} ${belowBase(to, base)} 301`));
}

/**
 * Two maps for the `http` level of nginx: `$gongbao_moved` is the new address, `$gongbao_withdrawn` the page that says
 * that a document, and what lay beside it, is gone; empty for all other addresses.
 */
export function nginxRedirects(rules: readonly RedirectRule[], withdrawn: readonly string[], base: string): string {
  const pages = withdrawn.map((page) => belowBase(page, base));
  return lines([
    'map $uri $gongbao_moved {',
    '  default "";',
    ...rules.map(({ from, to }) => `  "${belowBase(from, base)}" "${belowBase(to, base)}";`),
    '}',
    'map $uri $gongbao_withdrawn {',
    '  default "";',
    ...pages.map((page) => `  "~^${page}" "${page}index.html";`),
    '}',
  ]);
}

/** Directives for the site of a Caddyfile. */
export function caddyRedirects(rules: readonly RedirectRule[], withdrawn: readonly string[], base: string): string {
  return lines([
    // Caddy refuses to import an empty file.
    '# Written by npm run build.',
    ...rules.map(({ from, to }) => `redir ${belowBase(from, base)} ${belowBase(to, base)} permanent`),
    ...withdrawn.flatMap((page) => [
      `handle ${belowBase(page, base)}* {`,
      `  rewrite * ${belowBase(page, base)}index.html`,
      '  file_server {',
      '    status 410',
      '  }',
      '}',
    ]),
  ]);
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('');
}
