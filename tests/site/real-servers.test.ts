/** The site behind the servers that README.md names, with the configurations of deploy/. */
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { listFiles } from '../../scripts/lib/list-files.ts';
import { contentTypeOf, headersFor, isInternal, MEDIA_TYPES } from '../../scripts/serving/rules.ts';
import { dispositionOf, readNames, type SavedNames } from '../../scripts/serving/saved-names.ts';
import { siteWithOldLinks } from '../helpers/old-links.ts';
import { readRedirects } from '../../src/read-redirects.ts';
import { ask, SERVERS, type Answer, type RealServer } from '../helpers/real-server.ts';
import { siteTest } from '../helpers/site-test.ts';

const BUILD_MILLISECONDS = 180_000;
const CLIENTS = 200;
const REQUESTS = 4000;
const DOCUMENT = '/documents/dianti/';

let site: Awaited<ReturnType<typeof siteWithOldLinks>>;
let files: string[];
let names: SavedNames;

beforeAll(async () => {
  site = await siteWithOldLinks();
  // These gazettes have no table that is long enough, and nobody is given a task.
  writeFileSync(join(site.out, `${DOCUMENT}tbl_1.csv`), '年,件\n');
  writeFileSync(join(site.out, 'calendar.ics'), 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
  names = readNames(site.out);
  const gone = readRedirects(site.content).map(({ from }) => from);
  files = listFiles(site.out).filter(
    (file) =>
      !isInternal(`/${file}`) &&
      !/\.(br|gz|zst)$|^404/u.test(file) &&
      !gone.some((page) => `/${file}`.startsWith(page)),
  );
}, BUILD_MILLISECONDS);

/** In which form servers send the files of `--compress`; nginx needs a module of its own for Brotli. */
const SENT = { nginx: ['gzip'], Caddy: ['gzip', 'br', 'zstd'] } as const;
const ENDINGS = { gzip: 'gz', br: 'br', zstd: 'zst' } as const;

describe.each(Object.entries(SERVERS))('%s', (name, start) => {
  let server: RealServer;

  beforeAll(async () => {
    server = await start(site.out);
  }, BUILD_MILLISECONDS);

  afterAll(async () => {
    await server.close();
  });

  siteTest('sends every file whole, under its type, with the headers of its address and no cookie', async () => {
    const endings = new Set(files.map((file) => file.split('.').at(-1)));
    for (const extension of Object.keys(MEDIA_TYPES)) expect(endings).toContain(extension);
    for (const file of files) {
      const address = addressOf(file);
      const { status, headers, body } = await ask(`${server.url}${address}`);
      expect([address, status, body.length]).toEqual([address, 200, statSync(join(site.out, file)).size]);
      const type = contentTypeOf(file);
      expect(type === null ? !String(headers['content-type']).startsWith('text/') : headers['content-type']).toBe(
        type ?? true,
      );
      expect([address, headers['content-disposition'] ?? null]).toEqual([address, dispositionOf(address, names)]);
      const wanted = headersFor(address).map(([name, value]) => [name.toLowerCase(), value]);
      expect(wanted.map(([name = '']) => [name, headers[name]])).toEqual(wanted);
      expect(headers['set-cookie']).toBeUndefined();
    }
  });

  siteTest('names what is downloaded as people name it, also in the folder of a table', async () => {
    const nameOf = async (address: string): Promise<string> => {
      const { headers } = await ask(`${server.url}${address}`);
      return decodeURIComponent(String(headers['content-disposition'] ?? ''));
    };
    const name = `inline; filename*=UTF-8''清政规〔2022〕5号 关于修订清江市住宅电梯安全管理办法的通知`;
    expect(await nameOf(`${DOCUMENT}dianti.docx`)).toBe(`${name}.docx`);
    expect(await nameOf(`${DOCUMENT}tbl_1.csv`)).toBe(`${name}_1.csv`);
    expect([await nameOf(DOCUMENT), await nameOf('/data/works.csv')]).toEqual(['', '']);
  });

  siteTest('sends texts compressed as the build has written them, and bytes as they are', async () => {
    for (const file of ['data/documents.ndjson', 'sitemap-0.xml', `${DOCUMENT}dianti.md`, `${DOCUMENT}index.html`]) {
      for (const encoding of SENT[name as keyof typeof SENT]) {
        const address = `${server.url}/${file.replace(/^\/|index\.html$/gu, '')}`;
        const { headers, body } = await ask(address, { 'accept-encoding': encoding });
        expect([file, headers['content-encoding'], headers['vary']]).toEqual([file, encoding, 'Accept-Encoding']);
        expect(body.length).toBe(statSync(join(site.out, `${file}.${ENDINGS[encoding]}`)).size);
      }
    }
    const pack = await ask(`${server.url}/search/catalog.pack`, { 'accept-encoding': 'gzip' });
    expect(pack.headers['content-encoding']).toBeUndefined();
  });

  siteTest('answers for a part of a file, and for one that has not changed', async () => {
    const part = await ask(`${server.url}/data/documents.ndjson`, { range: 'bytes=0-9' });
    expect([part.status, part.body.length]).toEqual([206, 10]);
    const { etag = '' } = (await ask(`${server.url}${DOCUMENT}`)).headers;
    const again = await ask(`${server.url}${DOCUMENT}`, { 'if-none-match': String(etag) });
    expect([again.status, again.body.length, again.headers['cache-control']]).toEqual([304, 0, 'no-cache']);
  });

  siteTest('has its own page for what is not there, folders without a page, and files for itself', async () => {
    const internal = [
      '/_headers',
      '/_redirects',
      '/_redirects.nginx',
      '/_redirects.caddy',
      '/_names.nginx',
      '/.nojekyll',
    ];
    for (const address of [
      '/nowhere/',
      '/no.md',
      `${DOCUMENT}no.docx`,
      '/_astro/',
      '/_astro/gone.js',
      '/search/pagefind/',
      ...internal,
    ]) {
      const { status, headers, body } = await ask(`${server.url}${address}`);
      expect([address, status]).toEqual([address, 404]);
      expect(body.toString()).toContain('没有这一页');
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(String(headers['cache-control'])).not.toContain('immutable');
      expect(headers['content-security-policy']).toBeDefined();
      expect(headers['content-disposition']).toBeUndefined();
    }
  });

  siteTest('gives nothing from outside of its folder', async () => {
    for (const path of ['/../package.json', '/%2e%2e/content/works.json', '/documents/..%2f..%2fcontent/works.json']) {
      const { status } = await ask(`${server.url}${path}`);
      expect([path, status >= 400]).toEqual([path, true]);
    }
  });

  siteTest('leads to TLS, to the slash, and to where documents are now', async () => {
    const leads = ({ status, headers }: Answer): unknown[] => [status, headers['location']];
    const plain = await ask(`${server.plainUrl}${DOCUMENT}`);
    expect([301, 308]).toContain(plain.status);
    expect(plain.headers['location']).toMatch(/^https:\/\/localhost.*\/documents\/dianti\/$/u);
    const slash = await ask(`${server.url}/documents/dianti`);
    expect([301, 308]).toContain(slash.status);
    expect(slash.headers['location']).toMatch(/\/?dianti\/$/u);
    expect(leads(await ask(`${server.url}/documents/qingzhenggui-2022-5/`))).toEqual([301, DOCUMENT]);
    expect(leads(await ask(`${server.url}/documents/qingzhenggui-2022-5/document.json`))).toEqual([
      301,
      `${DOCUMENT}document.json`,
    ]);
  });

  siteTest('says of a withdrawn document, and of its files, that they are gone', async () => {
    for (const name of ['', 'document.json']) {
      const { status, body } = await ask(`${server.url}/documents/qingzhengfa-2022-11/${name}`);
      expect([name, status]).toEqual([name, 410]);
      expect(body.toString()).toContain('已于2026年11月20日从本站撤下');
    }
  });

  siteTest(`answers ${CLIENTS} clients at a time`, async () => {
    const pages = Array.from({ length: REQUESTS }, (_, i) => files[i % files.length] ?? '');
    const queue = pages.values();
    const statuses: number[] = [];
    const client = async (): Promise<void> => {
      for (const file of queue) statuses.push((await ask(`${server.url}${addressOf(file)}`)).status);
    };
    await Promise.all(Array.from({ length: CLIENTS }, client));
    expect(statuses.length).toBe(REQUESTS);
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  siteTest('shows pages and searches in a browser that heeds every header', async ({ open }) => {
    const options = { baseURL: server.url, ignoreHTTPSErrors: true };
    const page = await open(`${server.url}/search/?q=特种设备`, options);
    await page.locator('.results > li a').first().click();
    await page.locator('.marks').waitFor();
    expect(await page.evaluate(() => isSecureContext)).toBe(true);
    expect(await page.evaluate(() => document.cookie)).toBe('');
  });
});

function addressOf(file: string): string {
  return `/${file.replace(/(?<=^|\/)index\.html$/u, '')}`;
}
