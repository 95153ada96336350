import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { fromBase } from '../../src/base-path.ts';
import { contentTypeOf, headersFor, isInternal } from '../serving/rules.ts';

export interface Served {
  /** `http://localhost:4321`, without a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site as servers do: with the headers of `serving/rules.ts`, and its `404.html` for what is not there.
 *
 * @param port 0 takes any free one
 * @param base the path that the site was built for, `/gongbao/`; nothing is found outside of it
 */
export async function serveFolder(folder: string, port = 0, base = '/'): Promise<Served> {
  const serve = sirv(folder, {
    etag: true,
    // Looked up anew with each request: the folder may be built again meanwhile.
    dev: true,
    setHeaders: (response, pathname) => {
      const type = contentTypeOf(pathname.endsWith('/') ? 'index.html' : pathname);
      response.setHeaders(new Map(headersFor(pathname)));
      if (type !== null) response.setHeader('Content-Type', type);
    },
    onNoMatch: (_, response) => {
      sendNotFound(folder, response);
    },
  });
  const server = createServer((request, response) => {
    const { url = '/' } = request;
    if (!url.startsWith(base) || isInternal(fromBase(url, base))) {
      sendNotFound(folder, response);
      return;
    }
    request.url = fromBase(url, base);
    serve(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, 'localhost', resolve);
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${base.slice(0, -1)}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function sendNotFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : '');
}
