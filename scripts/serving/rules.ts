/**
 * What a server sends with the files of the site: one table, from which `_headers` (Cloudflare Pages, Netlify), nginx,
 * Caddy and the preview take it, so that they cannot differ.
 *
 * Addresses are those of the site, without a base path; `*` stands for anything at the end of one, `:id` for one folder.
 */

/** A header that only some addresses have. */
export interface PathHeader {
  name: string;
  value: string;
  paths: readonly string[];
  /** For all other addresses, where there is one. The hosts that read `_headers` send the same of themselves. */
  elsewhere?: string;
}

/** Sent with everything, errors too. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    `default-src 'none'`,
    // Pagefind compiles its WebAssembly.
    `script-src 'self' 'wasm-unsafe-eval'`,
    // The one inline style is that of a document as one HTML file, named by its hash.
    `style-src 'self' 'sha256-EYGjnJZJ0+XzIOydent2En/Jz13V86KH6/ptFQ6kFxg='`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    // No script of the site makes HTML or scripts of text, and none may.
    `require-trusted-types-for 'script'`,
    `trusted-types 'none'`,
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  // Browsers heed it only where it comes over TLS.
  'Strict-Transport-Security': 'max-age=31536000',
};

/** Files that are named after a hash of what they hold, and so never change. */
export const HASHED: readonly string[] = ['/_astro/*', '/search/words/*', '/search/outlines/*', '/search/text/*'];

export const PATH_HEADERS: readonly PathHeader[] = [
  {
    name: 'Cache-Control',
    paths: HASHED,
    value: 'public, max-age=31536000, immutable',
    // Pages name the files above: an old one would ask for what is gone, so each is asked for anew, for a 304 mostly.
    elsewhere: 'no-cache',
  },
  {
    name: 'Access-Control-Allow-Origin',
    // Other programs may read the data and import the search.
    paths: [
      '/documents/:id/document.json',
      '/works/:id/work.json',
      '/gazettes/:id/gazette.json',
      '/data/*',
      '/schemas/*',
      '/search/*',
    ],
    value: '*',
  },
];

/** What lies in the folder for the server itself. */
export const INTERNAL: readonly string[] = ['/_headers', '/_redirects*', '/_names*', '/_kept.json', '/.nojekyll'];

interface MediaType {
  mime: string;
  /** It is UTF-8, which the type says, and worth compressing. */
  isText: boolean;
}

/** By the ending of the file's name; all others are bytes (`application/octet-stream`), compressed by themselves. */
export const MEDIA_TYPES: Readonly<Record<string, MediaType>> = {
  html: { mime: 'text/html', isText: true },
  css: { mime: 'text/css', isText: true },
  js: { mime: 'text/javascript', isText: true },
  json: { mime: 'application/json', isText: true },
  ndjson: { mime: 'application/x-ndjson', isText: true },
  xml: { mime: 'application/xml', isText: true },
  md: { mime: 'text/markdown', isText: true },
  txt: { mime: 'text/plain', isText: true },
  csv: { mime: 'text/csv', isText: true },
  ics: { mime: 'text/calendar', isText: true },
  ttl: { mime: 'text/turtle', isText: true },
  graphml: { mime: 'application/graphml+xml', isText: true },
  svg: { mime: 'image/svg+xml', isText: true },
  png: { mime: 'image/png', isText: false },
  docx: { mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', isText: false },
  pdf: { mime: 'application/pdf', isText: false },
  epub: { mime: 'application/epub+zip', isText: false },
  zip: { mime: 'application/zip', isText: false },
  sqlite: { mime: 'application/vnd.sqlite3', isText: false },
  parquet: { mime: 'application/vnd.apache.parquet', isText: false },
};

/** The media type of a file as `Content-Type` says it; null for bytes. */
export function contentTypeOf(path: string): string | null {
  const type = MEDIA_TYPES[path.split('.').at(-1) ?? ''];
  return type ? `${type.mime}${type.isText ? '; charset=utf-8' : ''}` : null;
}

/** Whether a file is text, and worth compressing: all others are compressed by themselves. */
export function isText(path: string): boolean {
  return MEDIA_TYPES[path.split('.').at(-1) ?? '']?.isText === true;
}

/** All headers of an address of the site. */
export function headersFor(address: string): [name: string, value: string][] {
  const ofPath = PATH_HEADERS.flatMap(({ name, value, paths, elsewhere }): [string, string][] => {
    const sent = paths.some((path) => matches(path, address)) ? value : elsewhere;
    return sent === undefined ? [] : [[name, sent]];
  });
  return [...Object.entries(HEADERS), ...ofPath];
}

export function isInternal(address: string): boolean {
  return INTERNAL.some((path) => matches(path, address));
}

/** The addresses that a pattern of this table is for, as the source of a regular expression. */
export function sourceOf(path: string): string {
  const source = path.replace(/[.]/g, '\\.').replace('*', '.*').replace(/:\w+/g, '[^/]+');
  return `^${source}$`;
}

export function matches(path: string, address: string): boolean {
  return new RegExp(sourceOf(path), 'u').test(address);
}
