const EXPORTS = 'export{createInstance,';

/**
 * `pagefind.js` with one more export: the class that loads the index, of which our search replaces what loads
 * (`find/open-pagefind.ts`).
 *
 * @throws Error where a version of Pagefind no longer has the parts that are replaced
 */
export function exposeInstance(content: Uint8Array): Uint8Array {
  const code = new TextDecoder().decode(content);
  const missing = [EXPORTS, ...PARTS].filter((part) => !code.includes(part));
  if (missing.length > 0) throw new Error(`pagefind.js has no ${missing.join(', ')}: see find/open-pagefind.ts`);
  return new TextEncoder().encode(code.replace(EXPORTS, `export{PagefindInstance,createInstance,`));
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
