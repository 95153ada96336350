import type { ReferenceTarget } from '../model/links.ts';

/** Address of what a citation means: the page of its target, with the very node where the citation names one. */
export function targetUrl({ url, node }: ReferenceTarget): string {
  return node === undefined ? url : `${url}#${node}`;
}
