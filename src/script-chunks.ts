/** Modules of the browser that come in one file each: every file is a request, and one that imports another waits twice. */
export const SCRIPT_CHUNKS = {
  groups: [
    // What the script of every page takes, and others with it.
    {
      name: 'page',
      test: /\/src\/(?:base-path|dom\/(?:base|element)|search\/show\/keep-place)\.ts$|\/search\.css\?url|preload-helper/,
      priority: 2,
    },
    // What a reader who turns to a search box waits for.
    { name: 'results', test: /\/src\/search\/show\/(?!start-box|search-page|mark-page|find-ranges)/, priority: 1 },
  ],
};
