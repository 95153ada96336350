import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFile, sendFile } from '../../scripts/lib/send-file.ts';
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

  it('sends the part of a file that is asked for', async () => {
    const ask = async (range: string) => {
      const response = await fetch(`${site.url}/_astro/b.js`, { headers: { range } });
      return [response.status, response.headers.get('content-range'), await response.text()];
    };
    expect(await ask('bytes=0-2')).toEqual([206, 'bytes 0-2/6', 'let']);
    expect(await ask('bytes=4-')).toEqual([206, 'bytes 4-5/6', 'b;']);
    expect(await ask('bytes=-2')).toEqual([206, 'bytes 4-5/6', 'b;']);
    expect(await ask('bytes=0-99')).toEqual([206, 'bytes 0-5/6', 'let b;']);
    expect(await ask('bytes=6-')).toEqual([416, 'bytes */6', '']);
    expect(await ask('lines=1-2')).toEqual([200, null, 'let b;']);
  });

  it('says that a file did not change to who has it', async () => {
    const { headers } = await fetch(`${site.url}/a/`);
    const again = await fetch(`${site.url}/a/`, { headers: { 'if-none-match': headers.get('etag') ?? '' } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('leads to the slash at the end of a folder', async () => {
    const response = await fetch(`${site.url}/a?b`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, '/a/']);
  });

  it.each(['/%5fheaders', '/a/%2e%2e/_headers', '/%2e%2e/%2e%2e/etc/passwd', '/%ff', '/%00', '//x/'])(
    'finds nothing at %s',
    async (address) => {
      expect(await ask(site.url, address)).toContain('404');
    },
  );

  it('sends a file as it was opened where the folder is exchanged meanwhile', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gongbao-'));
    const file = join(folder, 'index.html');
    writeFileSync(file, '<p>of before, and longer</p>');
    const opened = openFile(`${folder}/`);
    renameSync(file, join(folder, 'gone.html'));
    writeFileSync(file, '<p>new</p>');
    const server = createServer((request, response) => {
      if (opened !== null && opened !== 'folder') sendFile(opened, request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const response = await fetch(`http://localhost:${(server.address() as AddressInfo).port}/`);
    expect(await response.text()).toBe('<p>of before, and longer</p>');
    server.closeAllConnections();
    server.close();
  });
});

/** The first line of an answer to an address that `fetch` would have written otherwise. */
async function ask(site: string, address: string): Promise<string> {
  const { hostname, port } = new URL(site);
  const socket = connect(Number(port), hostname);
  socket.end(`GET ${address} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`);
  const text = (await Array.fromAsync(socket)).join('');
  return text.split('\r\n')[0] ?? '';
}
