import type { GazetteDocument } from '../model/document.ts';
import type { Table } from '../model/nodes.ts';
import { walkNodes } from '../model/walk-nodes.ts';

/** Rows up to which a table is taken in at a glance; of a longer one the page says how many there are. */
export const MANY_ROWS = 10;

/** Whether a table is given away as a file of its own, for it is worked with and not only read. */
export function isLong({ body }: { body: { length: number } }): boolean {
  return body.length > MANY_ROWS;
}

/** Path on the site of a long table as CSV. */
export function csvPath(documentUrl: string, { id }: Pick<Table, 'id'>): string {
  return `${documentUrl}${id}.csv`;
}

/** The tables of a document that are given away as files, in reading order. */
export function longTablesOf({ parts }: Pick<GazetteDocument, 'parts'>): Table[] {
  const nodes = parts.flatMap(({ children }) => [...walkNodes(children)]);
  return nodes.filter((node) => node.type === 'table').filter(isLong);
}
