import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { caddyConfig } from '../../scripts/serving/caddy-config.ts';
import { hostHeaders } from '../../scripts/serving/host-headers.ts';
import { nginxConfig } from '../../scripts/serving/nginx-config.ts';
import { contentTypeOf, headersFor, HEADERS, isInternal, PATH_HEADERS } from '../../scripts/serving/rules.ts';
import { usualSetup } from '../../scripts/serving/server-setup.ts';
import { FORMATS, type Format } from '../../src/gazette/export/formats.ts';
import { HTML_STYLE } from '../../src/gazette/export/html-style.ts';

const SETUP = usualSetup('https://gongbao.example.cn/');

it('allow the one inline style there is, that of a document as one HTML file', () => {
  const hash = createHash('sha256').update(HTML_STYLE).digest('base64');
  expect(HEADERS['Content-Security-Policy']).toContain(`style-src 'self' 'sha256-${hash}';`);
});

it('let browsers keep what is named after its hash, and ask anew for all that names it', () => {
  const cached = (address: string) => new Map(headersFor(address)).get('Cache-Control');
  const kept = 'public, max-age=31536000, immutable';
  expect(['/_astro/a.1b2c.css', '/search/words/1b2c.0.pack'].map(cached)).toEqual([kept, kept]);
  const others = ['/', '/documents/a/', '/search/api.js', '/search/pagefind/pagefind.js', '/theme.js'];
  expect(new Set(others.map(cached))).toEqual(new Set(['no-cache']));
});

it('let other programs read data and search, not pages', () => {
  const shared = (address: string) => new Map(headersFor(address)).get('Access-Control-Allow-Origin');
  expect(['/data/documents.ndjson', '/documents/a/document.json', '/search/api.js'].map(shared)).toEqual([
    '*',
    '*',
    '*',
  ]);
  expect(['/', '/documents/a/', '/documents/a/b/document.json'].map(shared)).toEqual([undefined, undefined, undefined]);
});

/** Formats that say themselves how they are encoded. */
const PAGED = new Set<string>([FORMATS.docx.mime, FORMATS.pdf.mime]);

it('name the media type of every download', () => {
  for (const { file, mime } of Object.values<Format>(FORMATS))
    expect(contentTypeOf(file('download'))).toBe(PAGED.has(mime) ? mime : `${mime}; charset=utf-8`);
  expect(contentTypeOf('/data/documents.ndjson')).toBe('application/x-ndjson; charset=utf-8');
});

it('hide what lies in the folder for servers', () => {
  expect(['/_headers', '/_redirects', '/_redirects.nginx', '/_kept.json'].map(isInternal)).not.toContain(false);
  expect(['/', '/_astro/a.css', '/documents/_headers'].map(isInternal)).not.toContain(true);
});

it('are the same in the configurations of deploy/, which the generator wrote', async () => {
  await expect(nginxConfig(SETUP)).toMatchFileSnapshot('../../deploy/nginx.conf');
  await expect(caddyConfig(SETUP)).toMatchFileSnapshot('../../deploy/Caddyfile');
});

it('are the same for every server', () => {
  for (const config of [nginxConfig(SETUP), caddyConfig(SETUP), hostHeaders()]) {
    for (const [name, value] of Object.entries(HEADERS))
      expect(config).toMatch(new RegExp(`${name}:? "?${RegExp.escape(value)}`));
    for (const { name, value } of PATH_HEADERS) {
      expect(config).toContain(name);
      expect(config).toContain(value);
    }
  }
});

it('lie below the base path of the site', () => {
  const below = usualSetup('https://x.example/gongbao/');
  expect(nginxConfig(below)).toContain('"~^/gongbao/_astro/.*$"');
  expect(nginxConfig(below)).toContain('include /var/www/gongbao/gongbao/_redirects.nginx;');
  expect(caddyConfig(below)).toContain('path /gongbao/_astro/* ');
});
