import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, posix } from 'node:path';
import { fromBase } from '../../src/base-path.ts';
import { contentTypeOf, headersFor, isInternal } from '../serving/rules.ts';
import { dispositionOf, readNames } from '../serving/saved-names.ts';
import { openFile, sendFile } from './send-file.ts';

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
  const names = readNames(folder);
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    const address = path?.startsWith(base) ? fromBase(path, base) : null;
    const found = address === null || isInternal(address) ? null : openFile(join(folder, address));
    if (address === null || found === null) sendNotFound(folder, response);
    else if (found === 'folder') response.writeHead(301, { Location: encodeURI(`${base}${address.slice(1)}/`) }).end();
    else {
      const type = contentTypeOf(address.endsWith('/') ? 'index.html' : address);
      response.setHeaders(new Map(headersFor(address)));
      const disposition = dispositionOf(address, names);
      if (disposition !== null) response.setHeader('Content-Disposition', disposition);
      if (type !== null) response.setHeader('Content-Type', type);
      sendFile(found, request, response);
    }
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

/** What an address asks for, from the root of the server: no `..` leads out of it, and no other spelling around a rule. */
function pathOf(url: string): string | null {
  try {
    const path = posix.normalize(`/${decodeURIComponent(url.split('?')[0] ?? '')}`);
    return path.includes('\0') ? null : path;
  } catch {
    // 例：/documents/%ff
    return null;
  }
}
