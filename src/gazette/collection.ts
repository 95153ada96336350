import { COLLECTION_FILES, jsonPath } from './export/formats.ts';
import { SCHEMA_NAMES, schemaPath } from './export/json-schemas.ts';
import type { GazetteDocument } from './model/document.ts';
import type { GazetteIssue } from './model/gazette-issue.ts';
import { NODE_TRAITS } from './model/node-traits.ts';
import type { TaskLedger } from './model/task.ts';
import type { Work } from './model/work.ts';
import { calendarPath, tasksOfDocumentPath } from './model/task-paths.ts';
import { csvPath, longTablesOf } from './render/long-table.ts';
import { pageId, pagesOf } from './model/pages-of.ts';
import { unitsOf } from './model/units.ts';
import { familiesOf, familyPath, type Themes } from './model/families-of.ts';
import { walkNodes } from './model/walk-nodes.ts';

/** Every address that the site publishes for these documents, places and downloads included, sorted: what must never vanish. */
export function permalinksOf(
  documents: Iterable<GazetteDocument>,
  issues: readonly GazetteIssue[],
  works: readonly Work[],
  ledger: TaskLedger,
  plans: Themes,
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
    ...taskAddresses(ledger),
    ...familiesOf(plans).map(({ id }) => familyPath(id)),
    ...COLLECTION_FILES,
    ...SCHEMA_NAMES.map(schemaPath),
  ].sort();
}

/** Pages of the ledger of tasks, and the rows of tables that its links lead to. */
function taskAddresses({ tasks, organs }: TaskLedger): string[] {
  return [
    ...new Set(tasks.map(({ document }) => tasksOfDocumentPath(document))),
    ...new Set(tasks.map(({ url }) => url)),
    ...organs.flatMap(({ url, aliases }) => [url, ...aliases].flatMap((page) => [page, calendarPath(page)])),
  ];
}
