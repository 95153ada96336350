/**
 * `npm run server-config -- nginx|caddy [--site URL]`: prints the configuration of a server for a site; those of
 * `deploy/` are for https://gongbao.example.cn.
 */
import process from 'node:process';
import { caddyConfig } from './serving/caddy-config.ts';
import { nginxConfig } from './serving/nginx-config.ts';
import { usualSetup } from './serving/server-setup.ts';
import { readOptions } from './lib/options.ts';
import { terminal } from './lib/terminal.ts';

const CONFIGS = { nginx: nginxConfig, caddy: caddyConfig } as const;

const [server = '', ...words] = process.argv.slice(2);
const { site } = readOptions(words);
if (server === 'nginx' || server === 'caddy')
  process.stdout.write(CONFIGS[server](usualSetup(site || 'https://gongbao.example.cn/')));
else {
  terminal.error('Usage: npm run server-config --silent -- nginx|caddy [--site URL]');
  process.exitCode = 2;
}
