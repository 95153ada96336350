import { rolldown } from 'rolldown';

const RE_EXPORTS = /export\{createInstance,[^}]*\};?\s*$/;
const NAME = 'pagefind.js';

/**
 * Of `pagefind.js` the class that loads the index, of which our search replaces what loads (`find/open-pagefind.ts`), and
 * what it uses: the rest, for excerpts and filters, is half of it.
 *
 * @throws Error where a version of Pagefind no longer has the parts that are replaced
 */
export async function exposeInstance(content: Uint8Array): Promise<Uint8Array> {
  const code = new TextDecoder().decode(content);
  const missing = PARTS.filter((part) => !code.includes(part));
  if (!RE_EXPORTS.test(code)) missing.push('exports');
  if (missing.length > 0) throw new Error(`pagefind.js has no ${missing.join(', ')}: see find/open-pagefind.ts`);
  const build = await rolldown({
    input: NAME,
    platform: 'browser',
    logLevel: 'silent',
    plugins: [
      {
        name: 'pagefind',
        resolveId: () => NAME,
        load: () => code.replace(RE_EXPORTS, 'export{PagefindInstance};'),
      },
    ],
  });
  const { output } = await build.generate({ format: 'esm', minify: true, comments: false });
  await build.close();
  return new TextEncoder().encode(output[0].code);
}

/** What the search relies on. */
const PARTS = [
  'var PagefindInstance=class{',
  'throttledFetch(input){',
  'async loadEntry(){',
  'async loadChunk(hash){',
  'cachedLoad(cache,hash,load){',
  'async _loadGenericChunk(url,method){',
  'async init(language,opts){',
  'this.languages[language]',
];
