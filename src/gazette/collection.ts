import { COLLECTION_FILES, jsonPath } from './export/formats.ts';
import { SCHEMA_NAMES, schemaPath } from './export/json-schemas.ts';
import type { GazetteDocument } from './model/document.ts';
import { generatedPages, type Gathered } from './model/generated-pages.ts';
import type { GazetteIssue } from './model/gazette-issue.ts';
import { NODE_TRAITS } from './model/node-traits.ts';
import type { Work } from './model/work.ts';
import { csvPath, longTablesOf } from './render/long-table.ts';
import { pageId, pagesOf } from './model/pages-of.ts';
import { unitsOf } from './model/units.ts';
import { walkNodes } from './model/walk-nodes.ts';

/** Every address that the site publishes for these documents, places and downloads included, sorted: what must never vanish. */
export function permalinksOf(
  documents: Iterable<GazetteDocument>,
  issues: readonly GazetteIssue[],
  works: readonly Work[],
  gathered: Gathered,
): string[] {
  const fragments = (document: GazetteDocument): string[] => [
    ...document.parts.flatMap((part) => [
      part.id,
      ...[...walkNodes(part.children)].filter(({ type }) => NODE_TRAITS[type].linked).map((node) => node.id),
    ]),
    ...pagesOf(document).map(({ page }) => pageId(page)),
  ];
  return [
    ...Iterator.from(documents).flatMap((document) => [
      document.url,
      ...fragments(document).map((id) => `${document.url}#${id}`),
      ...unitsOf(document).map(({ url }) => url),
      ...Object.values(document.downloads),
      jsonPath(document.id),
      ...longTablesOf(document).map((table) => csvPath(document.url, table)),
    ]),
    ...issues.flatMap((issue) => [`/gazettes/${issue.id}/`, `/gazettes/${issue.id}/gazette.json`]),
    ...works.map((work) => work.url),
    ...generatedPages(gathered).flatMap(({ url, others, files }) => [url, ...others, ...files]),
    ...rowsOf(gathered.ledger),
    ...COLLECTION_FILES,
    ...SCHEMA_NAMES.map(schemaPath),
  ].sort();
}

/** Rows of tables that links of the ledger lead to. */
function rowsOf({ tasks }: Gathered['ledger']): string[] {
  return [...new Set(tasks.map(({ url }) => url))];
}
