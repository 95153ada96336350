import { belowBase } from '../../base-path.ts';
import { BASE } from '../../dom/base.ts';
import type * as api from '../find/api.ts';
import { importModule } from '../find/import-module.ts';

/** The module that other programs use too; made with the index, not with the pages. */
type Api = Pick<typeof api, 'search' | 'prepare' | 'complete'>;

export function loadApi(): Promise<Api> {
  return importModule<Api>(new URL(belowBase('/search/api.js', BASE), location.href));
}

/** Loads what every search needs while a reader has not written yet; what fails here, the search tries again. */
export async function prepareSearch(): Promise<void> {
  try {
    const { prepare } = await loadApi();
    await prepare();
  } catch {
    // Said when the reader searches.
  }
}
