import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { request as askPlain } from 'node:http';
import { request as askSecure } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { findProgram } from '../../scripts/lib/find-program.ts';
import { caddyConfig } from '../../scripts/serving/caddy-config.ts';
import { nginxConfig } from '../../scripts/serving/nginx-config.ts';

/** A server of its own process, over TLS with a certificate that nobody trusts. */
export interface RealServer {
  /** `https://localhost:8443`, without a slash at its end; and the port that leads there. */
  url: string;
  plainUrl: string;
  close: () => Promise<void>;
}

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Serves a built site, which lies in the folder of its base path in `folder`, with the configuration that `npm run server-config` prints, as far as paths and ports allow. */
export const SERVERS: Readonly<Record<'nginx' | 'Caddy', (folder: string, base?: string) => Promise<RealServer>>> = {
  nginx: async (folder, base = '/') => {
    const nginx = findProgram('nginx');
    const openssl = findProgram('openssl');
    const place = mkdtempSync(join(tmpdir(), 'gongbao-nginx-'));
    const [certificate, key] = [join(place, 'cert.pem'), join(place, 'key.pem')];
    const words = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
    spawnSync(openssl, [...words, '-subj', '/CN=localhost', '-keyout', key, '-out', certificate]);
    const ports = { http: await freePort(), https: await freePort() };
    const site = new URL(`https://localhost:${ports.https}${base}`);
    // Not every machine has IPv6.
    const config = nginxConfig({ site, folder, certificate, key, ports }).replaceAll(/^ *listen \[::\].*\n/gmu, '');
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${place};`);
    // Folders of tests are for their user alone.
    const user = process.getuid?.() === 0 ? 'user root; ' : '';
    const main = `${user}daemon off; pid ${place}/pid; error_log ${place}/error.log; worker_processes 2; events { worker_connections 1024; } http { access_log off; ${temporary.join(' ')}\n${config}}`;
    writeFileSync(join(place, 'nginx.conf'), main);
    const child = spawn(nginx, ['-p', place, '-e', join(place, 'error.log'), '-c', join(place, 'nginx.conf')]);
    return started(child, site, ports.http, () => readFileSync(join(place, 'error.log'), 'utf8'));
  },
  Caddy: async (folder, base = '/') => {
    const caddy = findProgram('caddy');
    const place = mkdtempSync(join(tmpdir(), 'gongbao-caddy-'));
    const ports = { http: await freePort(), https: await freePort() };
    const site = new URL(`https://localhost:${ports.https}${base}`);
    const options = `{\nadmin off\nskip_install_trust\nstorage file_system ${place}\nhttp_port ${ports.http}\nhttps_port ${ports.https}\n}\n`;
    writeFileSync(join(place, 'Caddyfile'), caddyConfig({ site, folder }, options));
    const env = { ...process.env, HOME: place, XDG_DATA_HOME: place, XDG_CONFIG_HOME: place };
    const child = spawn(caddy, ['run', '--config', join(place, 'Caddyfile')], { env });
    let said = '';
    child.stderr.on('data', (words: Buffer) => (said += words.toString()));
    return started(child, site, ports.http, () => said);
  },
};

/** Asks as it is written: `fetch` would tidy the address and undo the compression. */
export function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { protocol, hostname, port } = new URL(address);
  const path = address.slice(`${protocol}//${hostname}:${port}`.length);
  const options = { hostname, port, path, headers, rejectUnauthorized: false };
  return new Promise((resolve, reject) => {
    const asked = (protocol === 'https:' ? askSecure : askPlain)(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    asked.on('error', reject).end();
  });
}

async function started(child: ChildProcess, site: URL, http: number, said: () => string): Promise<RealServer> {
  const url = site.origin;
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) break;
    const answers = await ask(`${url}/`).then(
      () => true,
      () => false,
    );
    if (answers) return { url, plainUrl: `http://localhost:${http}`, close: () => stopped(child) };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error(`the server does not start:\n${said()}`);
}

async function stopped(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await gone;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  await new Promise((resolve) => server.close(resolve));
  return port;
}
