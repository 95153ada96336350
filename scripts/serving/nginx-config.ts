import { basePathOf, belowBase } from '../../src/base-path.ts';
import { HEADERS, INTERNAL, MEDIA_TYPES, PATH_HEADERS, sourceOf, type PathHeader } from './rules.ts';
import { disposition, DOWNLOAD_PATTERN, NAME_FILES } from './saved-names.ts';
import type { ServerSetup } from './server-setup.ts';

/**
 * A configuration for the `http` level of nginx 1.18 or later, such as a file in `sites-enabled`.
 *
 * Headers that differ by address come from maps: nginx forgets all headers of a level where a deeper one adds its own, so
 * they are added in one place. `always` sends them with errors too, all but the caching: a 404 must not last a year.
 */
export function nginxConfig({ site, folder, certificate, key, ports }: ServerSetup): string {
  const base = basePathOf(site.href);
  const text = Object.values(MEDIA_TYPES).filter(({ isText }) => isText);
  const mimes = text.map(({ mime }) => mime).filter((mime) => mime !== 'text/html');
  return `# Written by "npm run server-config -- nginx"; its rules are scripts/serving/rules.ts.
${base === '/' ? '' : `# The site lies in ${folder}${base}\n`}# Addresses are longer than what nginx expects in a map.
map_hash_bucket_size 512;
map_hash_max_size 65536;
include ${folder}${base}_redirects.nginx;
${PATH_HEADERS.map((header) => mapOf(header, base)).join('')}${savedNameMaps(folder, base)}
server {
  listen ${ports.http};
  listen [::]:${ports.http};
  server_name ${site.hostname};
  location /.well-known/acme-challenge/ {
    root /var/www/acme;
  }
  location / {
    return 301 https://$host$request_uri;
  }
}

server {
  listen ${ports.https} ssl http2;
  listen [::]:${ports.https} ssl http2;
  server_name ${site.hostname};
  ssl_certificate ${certificate};
  ssl_certificate_key ${key};
  ssl_protocols TLSv1.2 TLSv1.3;
  ssl_session_cache shared:gongbao:10m;
  ssl_session_timeout 1d;
  server_tokens off;

  root ${folder};
  types {
${Object.entries(MEDIA_TYPES)
  .map(([extension, { mime }]) => `    ${mime} ${extension};\n`)
  .join('')}  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${mimes.join(' ')};
  gzip on;
  gzip_vary on;
  gzip_min_length 1024;
  gzip_types ${mimes.join(' ')};
  # Files that "npm run build -- --compress" wrote are sent as they are. For those in Brotli, install
  # libnginx-mod-http-brotli-static and add: brotli_static on;
  gzip_static on;

${Object.entries(HEADERS)
  .map(([name, value]) => `  add_header ${name} "${value}" always;\n`)
  .join(
    '',
  )}${PATH_HEADERS.map((header) => `  add_header ${header.name} ${variableOf(header)}${header.elsewhere ? '' : ' always'};\n`).join('')}
  add_header Content-Disposition $gongbao_content_disposition;

  absolute_redirect off;
  if ($gongbao_moved) {
    return 301 $gongbao_moved$is_args$args;
  }
  if ($gongbao_withdrawn) {
    return 410;
  }
  error_page 410 @withdrawn;
  # A folder without a page is no secret, only not there.
  error_page 403 404 =404 ${base}404.html;
${base === '/' ? '' : `  location = / {\n    return 302 ${base};\n  }\n`}  location / {
    try_files $uri $uri/ =404;
  }
  location @withdrawn {
    rewrite ^ $gongbao_withdrawn break;
  }
${INTERNAL.map((path) => `  location ~ "${sourceOf(belowBase(path, base))}" {\n    return 404;\n  }\n`).join('')}}
`;
}

/** Folder and ending of a download, the name of the folder, the header of both; it is empty where one is missing. */
function savedNameMaps(folder: string, base: string): string {
  const file = `"~^${base}${DOWNLOAD_PATTERN}$"`;
  const page = '"~/index\\.html$" "";';
  return `map $uri $gongbao_download_folder {\n  default "";\n  ${page}\n  ${file} "$1";\n}
map $uri $gongbao_download_ending {\n  default "";\n  ${page}\n  ${file} "$2";\n}
map $gongbao_download_folder $gongbao_saved_name {\n  default "";\n  include ${folder}${base}${NAME_FILES.nginx};\n}
map $gongbao_saved_name $gongbao_content_disposition {\n  default "${disposition('$gongbao_saved_name', '$gongbao_download_ending')}";\n  "" "";\n}
`;
}

function mapOf(header: PathHeader, base: string): string {
  const rows = header.paths.map((path) => `  "~${sourceOf(belowBase(path, base))}" "${header.value}";\n`);
  return `map $uri ${variableOf(header)} {\n  default "${header.elsewhere ?? ''}";\n${rows.join('')}}\n`;
}

/** 例：Cache-Control → $gongbao_cache_control */
function variableOf({ name }: PathHeader): string {
  return `$gongbao_${name.toLowerCase().replaceAll('-', '_')}`;
}
