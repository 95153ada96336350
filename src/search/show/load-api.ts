import type * as api from '../find/api.ts';

/** The module that other programs use too; made with the index, not with the pages. */
type Api = Pick<typeof api, 'search'>;

export function loadApi(): Promise<Api> {
  return import(/* @vite-ignore */ new URL('/search/api.js', location.href).href) as Promise<Api>;
}
