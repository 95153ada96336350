import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { headersFor, parseHeadersFile } from '../../scripts/lib/headers-file.ts';
import { FORMATS } from '../../src/gazette/export/formats.ts';
import { HTML_STYLE } from '../../src/gazette/export/html-style.ts';

const rules = parseHeadersFile(readFileSync('public/_headers', 'utf8'));

it('allow the one inline style there is, that of a document as one HTML file', () => {
  const hash = createHash('sha256').update(HTML_STYLE).digest('base64');
  const policy = new Map(headersFor(rules, '/')).get('Content-Security-Policy');
  expect(policy).toContain(`style-src 'self' 'sha256-${hash}';`);
});

it('are the same for nginx, in the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const [name, value] of headersFor(rules, '/')) expect(readme).toContain(`add_header ${name} "${value}" always;`);
});

it('have the media type of every download for nginx, in the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, rules = ''] = /```nginx\n(server .*?)```/su.exec(readme) ?? [];
  const unnamed = Object.values(FORMATS).filter(({ mime }) => mime !== 'text/html' && !rules.includes(mime));
  expect(rules).not.toBe('');
  expect(unnamed).toEqual([]);
});

it('let browsers keep what is named after its hash, and nothing else', () => {
  const cached = (address: string) => new Map(headersFor(rules, address)).has('Cache-Control');
  expect(['/_astro/a.1b2c.css', '/search/pagefind/index/und_1b2c.pf_index'].map(cached)).toEqual([true, true]);
  expect(['/', '/documents/a/document.json', '/search/pagefind/pagefind.js'].map(cached)).toEqual([
    false,
    false,
    false,
  ]);
});
