import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type Served } from '../../scripts/lib/serve-folder.ts';
import { FORMATS, type Format } from '../../src/gazette/export/formats.ts';

/** One download of each format. */
const FILES = Object.values<Format>(FORMATS).map(({ file, mime }) => ({ name: file('download'), mime }));

describe('serveFolder', () => {
  let site: Served;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
    const downloads = Object.fromEntries(FILES.map(({ name }) => [name, '']));
    const files = {
      ...downloads,
      _headers: '',
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

  it('shows the index of a folder with the headers of the site', async () => {
    const response = await fetch(`${site.url}/a/`);
    expect(response.status).toBe(200);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toBe('<p>a</p>');
  });

  it('lets browsers keep what is named after its hash', async () => {
    const { headers } = await fetch(`${site.url}/_astro/b.js`);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('serves nothing that lies there for servers', async () => {
    expect((await fetch(`${site.url}/_headers`)).status).toBe(404);
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
