/**
 * `node scripts/server-files.ts [--content DIR --out DIR --site URL]`
 *
 * Writes to a built site what servers read: the headers (`serving/rules.ts`) as `_headers`, and what forwards old addresses
 * (`redirects.yaml` of the content) as `_redirects` for Cloudflare Pages and Netlify, `_redirects.nginx` and
 * `_redirects.caddy` for the configurations of `deploy/`. Pages that do the same on servers without rules are built with
 * the others (`src/pages/[...gone].astro`); files lie there twice. `_names.nginx` and `_names.caddy` say under which name
 * each download is saved (`serving/saved-names.ts`).
 */
import { copyFileSync, existsSync, globSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { basePathOf } from '../src/base-path.ts';
import { madeTextDownloads, type NamedText } from '../src/gazette/export/made-text/made-text-files.ts';
import type { Work } from '../src/gazette/model/work.ts';
import { readRedirects } from '../src/read-redirects.ts';
import { NAME_FILES, nameRows, savedNames } from './serving/saved-names.ts';
import { hostHeaders } from './serving/host-headers.ts';
import { readOptions, type Options } from './lib/options.ts';
import { incomplete, orStop } from './lib/or-stop.ts';
import { permalinksIn } from './lib/ledger.ts';
import { readDocuments, readIssues, readPermalinks, readWorks } from './lib/read-content.ts';
import { redirectRules, withdrawnPages } from './lib/redirect-rules.ts';
import { caddyRedirects, hostRedirects, nginxRedirects } from './lib/redirect-files.ts';
import { terminal } from './lib/terminal.ts';
import { writeFile } from './lib/write-file.ts';

if (import.meta.main) await orStop(() => main(readOptions()), incomplete);

export function main({ content, out, site }: Pick<Options, 'content' | 'out' | 'site'>): void {
  const redirects = readRedirects(content);
  const live = new Set(permalinksIn(content));
  const rules = redirectRules(redirects, readPermalinks(content), (address) => live.has(address));
  const withdrawn = withdrawnPages(redirects);
  const base = basePathOf(site);
  for (const { from, to } of rules.filter((rule) => !rule.from.endsWith('/'))) {
    mkdirSync(dirname(join(out, from)), { recursive: true });
    copyFileSync(join(out, to), join(out, from));
  }
  writeFile(join(out, '_headers'), hostHeaders());
  writeFile(join(out, '_redirects'), hostRedirects(rules, base));
  writeFile(join(out, '_redirects.nginx'), nginxRedirects(rules, withdrawn, base));
  writeFile(join(out, '_redirects.caddy'), caddyRedirects(rules, withdrawn, base));
  const names = savedNames(readDocuments(content), readIssues(content), madeTextsIn(out, readWorks(content)));
  writeFile(join(out, NAME_FILES.nginx), nameRows(names, ';'));
  writeFile(join(out, NAME_FILES.caddy), nameRows(names, ''));
  terminal.log(`${rules.length} redirects, ${withdrawn.length} withdrawn documents`);
}

/** The texts of works that this site has made files of, by those that programs read: they always are made. */
function madeTextsIn(out: string, works: readonly Work[]): NamedText[] {
  return works.flatMap((work) =>
    globSync('*/', { cwd: join(out, work.url) })
      .map((from) => ({ work, from }))
      .filter((text) => existsSync(join(out, madeTextDownloads(text)['json'] ?? ''))),
  );
}
