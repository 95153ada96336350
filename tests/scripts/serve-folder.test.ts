import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor, parseHeadersFile } from '../../scripts/lib/headers-file.ts';
import { serveFolder, type Served } from '../../scripts/lib/serve-folder.ts';
import { FORMATS, type Format } from '../../src/gazette/export/formats.ts';

const HEADERS = `# all
/*
  X-Frame-Options: DENY
/_astro/*.js
  Cache-Control: max-age=60
`;

/** One download of each format. */
const FILES = Object.values<Format>(FORMATS).map(({ file, mime }) => ({ name: file('download'), mime }));

describe('serveFolder', () => {
  let site: Served;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
    const downloads = Object.fromEntries(FILES.map(({ name }) => [name, '']));
    const files = {
      ...downloads,
      _headers: HEADERS,
      '404.html': 'lost',
      'a/index.html': '<p>a</p>',
      '_astro/b.js': 'let b;',
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    site = await serveFolder(folder);
  });

  afterAll(async () => {
    await site.close();
  });

  it('shows the index of a folder with the headers of _headers', async () => {
    const response = await fetch(`${site.url}/a/`);
    expect(response.status).toBe(200);
    expect(response.headers.get('x-frame-options')).toBe('DENY');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toBe('<p>a</p>');
  });

  it('sends the headers of every rule that fits', async () => {
    const { headers } = await fetch(`${site.url}/_astro/b.js`);
    expect([headers.get('x-frame-options'), headers.get('cache-control')]).toEqual(['DENY', 'max-age=60']);
  });

  it('sends every download under its media type', async () => {
    const sent = FILES.map(async ({ name }) => (await fetch(`${site.url}/${name}`)).headers.get('content-type'));
    expect(await Promise.all(sent)).toEqual(FILES.map(({ mime }) => expect.stringContaining(mime) as string));
  });

  it('answers with 404.html where there is nothing', async () => {
    const response = await fetch(`${site.url}/b/`);
    expect([response.status, await response.text()]).toEqual([404, 'lost']);
  });
});

describe('parseHeadersFile', () => {
  it('keeps colons in a value and skips comments', () => {
    const rules = parseHeadersFile("/*\n  # why\n  Content-Security-Policy: img-src data: 'self'\n");
    expect(headersFor(rules, '/any')).toEqual([['Content-Security-Policy', "img-src data: 'self'"]]);
  });

  it('reads a name behind a colon as one folder', () => {
    const rules = parseHeadersFile('/documents/:id/document.json\n  A: b\n');
    expect(headersFor(rules, '/documents/a/document.json')).toEqual([['A', 'b']]);
    expect(headersFor(rules, '/documents/a/b/document.json')).toEqual([]);
  });

  it('names the line that is neither an address nor a header', () => {
    expect(() => parseHeadersFile('/*\nX: y\n')).toThrow('_headers:2');
  });
});
