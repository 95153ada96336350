import { closeSync, createReadStream, fstatSync, openSync, type Stats } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

/** A file that is open: it is sent as it was then, also where its folder is exchanged for another meanwhile. */
export interface OpenFile {
  descriptor: number;
  stats: Stats;
}

/**
 * Opens a file, the index of a folder for `a/`.
 *
 * @returns `folder` for one without a slash at its end, null where nothing is
 */
export function openFile(path: string): OpenFile | 'folder' | null {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  // The name of a folder that was exchanged on the way leads into the former one, which is being removed.
  const descriptor = open(file) ?? open(file);
  if (descriptor === null) return null;
  const stats = fstatSync(descriptor);
  if (stats.isFile()) return { descriptor, stats };
  closeSync(descriptor);
  return stats.isDirectory() ? 'folder' : null;
}

/**
 * Sends a file, a text compressed as servers do, or the part of it that is asked for (RFC 9110, one range), or says that
 * it did not change.
 */
export function sendFile({ descriptor, stats }: OpenFile, request: IncomingMessage, response: ServerResponse): void {
  const { size, mtime } = stats;
  const etag = `W/"${size.toString(16)}-${mtime.getTime().toString(16)}"`;
  response.setHeader('ETag', etag).setHeader('Last-Modified', mtime.toUTCString()).setHeader('Accept-Ranges', 'bytes');
  const { 'if-none-match': known, range } = request.headers;
  const part = known === etag ? null : partOf(range, size);
  if (part === null || part.first > part.last) {
    closeSync(descriptor);
    if (part !== null) response.setHeader('Content-Range', `bytes */${size}`);
    response.writeHead(part === null ? 304 : 416).end();
    return;
  }
  const { first, last, isWhole } = part;
  if (isWhole && size > WORTH_IT && request.method === 'GET' && takesCompressed(request, response)) {
    response.setHeader('Content-Encoding', 'gzip').setHeader('Vary', 'Accept-Encoding').writeHead(200);
    pipeline(createReadStream('.', { fd: descriptor }), createGzip(), response, () => undefined);
    return;
  }
  if (!isWhole) response.setHeader('Content-Range', `bytes ${first}-${last}/${size}`);
  response.writeHead(isWhole ? 200 : 206, { 'Content-Length': last - first + 1 });
  if (request.method === 'HEAD' || size === 0) {
    closeSync(descriptor);
    response.end();
    return;
  }
  // A browser may leave before all is there.
  pipeline(createReadStream('.', { fd: descriptor, start: first, end: last }), response, () => undefined);
}

/** Bytes below which a file fits into one packet either way. */
const WORTH_IT = 1024;

/** What `serving/rules.ts` gives a charset is text. */
function takesCompressed(request: IncomingMessage, response: ServerResponse): boolean {
  const isText = String(response.getHeader('Content-Type')).includes('charset=');
  return isText && /\bgzip\b/.test(String(request.headers['accept-encoding']));
}

function open(file: string): number | null {
  try {
    return openSync(file, 'r');
  } catch {
    return null;
  }
}

interface Part {
  first: number;
  last: number;
  isWhole: boolean;
}

/** 例：bytes=0-99 · bytes=100- · bytes=-100 */
const RE_RANGE = /^bytes=(\d*)-(\d*)$/;

/** What is asked for of a file; where `first` lies behind `last`, it has nothing of that. */
function partOf(range: string | undefined, size: number): Part {
  const [, from = '', to = ''] = RE_RANGE.exec(range ?? '') ?? [];
  if (from === '' && to === '') return { first: 0, last: size - 1, isWhole: size > 0 };
  if (from === '') return { first: Math.max(0, size - Number(to)), last: size - 1, isWhole: false };
  return { first: Number(from), last: Math.min(to === '' ? size : Number(to), size - 1), isWhole: false };
}
