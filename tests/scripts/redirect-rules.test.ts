import { expect, it } from 'vitest';
import { caddyRedirects, hostRedirects, nginxRedirects } from '../../scripts/lib/redirect-files.ts';
import { redirectRules, withdrawnPages } from '../../scripts/lib/redirect-rules.ts';
import type { Redirect } from '../../src/gazette/model/redirect.ts';

const REDIRECTS: Redirect[] = [
  { from: '/documents/a/', to: '/documents/b/' },
  { from: '/documents/b/#tbl_1', to: '/documents/b/#tbl_2' },
  { from: '/documents/c/', withdrawn: '2026-11-20' },
];
const LEDGER = ['/documents/a/', '/documents/a/#art_1', '/documents/a/a.md', '/documents/a/document.json'];
const FILES = new Set(['/documents/b/b.md', '/documents/b/document.json', '/documents/b/tbl_2.csv']);
const rules = redirectRules(REDIRECTS, [...LEDGER, '/documents/a/tbl_1.csv', '/documents/c/c.md'], (file) =>
  FILES.has(file),
);

it('leads pages, and the files beside them by their new names', () => {
  expect(rules).toEqual([
    { from: '/documents/a/', to: '/documents/b/' },
    { from: '/documents/a/a.md', to: '/documents/b/b.md' },
    { from: '/documents/a/document.json', to: '/documents/b/document.json' },
    { from: '/documents/a/tbl_1.csv', to: '/documents/b/tbl_2.csv' },
  ]);
  expect(withdrawnPages(REDIRECTS)).toEqual(['/documents/c/']);
});

it('writes the same rules for every server, below the base', () => {
  const [rule] = rules.map((each) => [each]);
  expect(hostRedirects(rule ?? [], '/x/')).toBe('/x/documents/a/ /x/documents/b/ 301\n');
  expect(nginxRedirects(rule ?? [], ['/documents/c/'], '/x/')).toBe(`map $uri $gongbao_moved {
  default "";
  "/x/documents/a/" "/x/documents/b/";
}
map $uri $gongbao_withdrawn {
  default "";
  "~^/x/documents/c/" "/x/documents/c/index.html";
}
`);
  expect(caddyRedirects(rule ?? [], ['/documents/c/'], '/')).toContain('redir /documents/a/ /documents/b/ permanent\n');
});
