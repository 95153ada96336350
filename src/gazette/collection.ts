import type { GazetteDocument } from './model/document.ts';
import type { GazetteIssue } from './model/gazette-issue.ts';
import { NODE_TRAITS } from './model/node-traits.ts';
import type { Work } from './model/work.ts';
import { walkNodes } from './model/walk-nodes.ts';

/** Every address that the site publishes for these documents, fragments included, sorted: what must never vanish. */
export function permalinksOf(
  documents: Iterable<GazetteDocument>,
  issues: readonly GazetteIssue[],
  works: readonly Work[],
): string[] {
  const fragments = (document: GazetteDocument): string[] =>
    document.parts.flatMap((part) => [
      part.id,
      ...[...walkNodes(part.children)].filter(({ type }) => NODE_TRAITS[type].linked).map((node) => node.id),
    ]);
  return [
    ...Iterator.from(documents).flatMap((document) => [
      document.url,
      ...fragments(document).map((id) => `${document.url}#${id}`),
    ]),
    ...issues.map((issue) => `/gazettes/${issue.id}/`),
    ...works.map((work) => work.url),
  ].sort();
}
