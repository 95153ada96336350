import type { GazetteDocument } from './model/document.ts';
import type { GazetteIssue } from './model/gazette-issue.ts';
import type { GazetteNode } from './model/nodes.ts';
import type { Work } from './model/work.ts';
import { walkNodes } from './model/walk-nodes.ts';

/** Every address that the site publishes for these documents, fragments included, sorted: what must never vanish. */
export function permalinksOf(
  documents: readonly GazetteDocument[],
  issues: readonly GazetteIssue[],
  works: readonly Work[],
): string[] {
  const fragments = (document: GazetteDocument): string[] =>
    document.parts.flatMap((part) => [
      part.id,
      ...[...walkNodes(part.children)].filter(hasFragment).map((node) => node.id),
    ]);
  return [
    ...documents.flatMap((document) => [document.url, ...fragments(document).map((id) => `${document.url}#${id}`)]),
    ...issues.map((issue) => `/gazettes/${issue.id}/`),
    ...works.map((work) => work.url),
  ].sort();
}

/** Kinds of node that have a place of their own to link to. */
function hasFragment(node: GazetteNode): boolean {
  return !['signature', 'dateline', 'addressees', 'annexList'].includes(node.type);
}
