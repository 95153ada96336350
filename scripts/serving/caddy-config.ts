import { basePathOf, belowBase } from '../../src/base-path.ts';
import { contentTypeOf, HEADERS, INTERNAL, MEDIA_TYPES, PATH_HEADERS, type PathHeader } from './rules.ts';
import { disposition, DOWNLOAD_PATTERN, NAME_FILES } from './saved-names.ts';
import type { ServerSetup } from './server-setup.ts';

/**
 * A Caddyfile for Caddy 2.6 or later, which gets its certificate itself. In `route` directives run as they stand; Caddy
 * would sort them.
 *
 * @param options global ones, as a block
 */
export function caddyConfig({ site, folder }: Pick<ServerSetup, 'site' | 'folder'>, options = ''): string {
  const base = basePathOf(site.href);
  const texts = Object.values(MEDIA_TYPES).filter(({ isText }) => isText);
  return `# Written by "npm run server-config -- caddy"; its rules are scripts/serving/rules.ts.
${base === '/' ? '' : `# The site lies in ${folder}${base}\n`}${options}
(gongbao_headers) {
	header {
		-Server
${block(2, Object.entries(HEADERS), ([name, value]) => [`${name} "${value}"`])}	}
}

${site.host} {
	root * ${folder}
	encode {
		zstd
		gzip
		match {
${block(3, texts, ({ mime }) => [`header Content-Type ${mime}*`])}		}
	}
	route {
		import gongbao_headers
${block(2, PATH_HEADERS, (header) => linesOf(header, base))}		@internal path ${pathsOf(INTERNAL, base)}
		error @internal 404
${base === '/' ? '' : `		redir / ${base} 302\n`}		import ${folder}${base}_redirects.caddy
${block(2, Object.keys(MEDIA_TYPES), (extension) => [
  `@${extension} path *.${extension}`,
  `header @${extension} Content-Type "${contentTypeOf(`.${extension}`) ?? ''}"`,
])}		@download path_regexp download ^${base}${DOWNLOAD_PATTERN}$
		route @download {
			map {re.download.1} {gongbao_saved_name} {
				import ${folder}${base}${NAME_FILES.caddy}
				default ""
			}
			@named expression \`{gongbao_saved_name} != ""\`
			header @named Content-Disposition "${disposition('{gongbao_saved_name}', '{re.download.2}')}"
		}
		file_server {
			precompressed zstd br gzip
		}
	}
	handle_errors {
		import gongbao_headers
		# Of a file that is gone nothing may last.
		header Cache-Control no-cache
		header -Content-Disposition
		header Content-Type "text/html; charset=utf-8"
		rewrite * ${base}404.html
		file_server
	}
}
`;
}

function linesOf({ name, value, paths, elsewhere }: PathHeader, base: string): string[] {
  const matcher = `@${name.toLowerCase()}`;
  return [
    ...(elsewhere === undefined ? [] : [`header ${name} "${elsewhere}"`]),
    `${matcher} path ${pathsOf(paths, base)}`,
    `header ${matcher} ${name} "${value}"`,
  ];
}

function pathsOf(paths: readonly string[], base: string): string {
  return paths.map((path) => belowBase(path.replace(/:\w+/g, '*'), base)).join(' ');
}

function block<Row>(depth: number, rows: readonly Row[], write: (row: Row) => string[]): string {
  return rows.flatMap((row) => write(row).map((line) => `${'\t'.repeat(depth)}${line}\n`)).join('');
}
