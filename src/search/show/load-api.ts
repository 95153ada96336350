import { belowBase } from '../../base-path.ts';
import { BASE } from '../../dom/base.ts';
import type * as api from '../find/api.ts';

/** The module that other programs use too; made with the index, not with the pages. */
type Api = Pick<typeof api, 'search'>;

export function loadApi(): Promise<Api> {
  return import(/* @vite-ignore */ new URL(belowBase('/search/api.js', BASE), location.href).href) as Promise<Api>;
}
