import { parquetWriteBuffer } from 'hyparquet-writer';
import { csvRecord, CSV_START } from '../../text/csv.ts';
import type { Made } from '../made.ts';
import { TABLES, type Rows, type TableName, type Value } from './tables.ts';

/** A table as CSV (RFC 4180), piece by piece, with its names on top; null is an empty field. */
export function* tableAsCsv(name: TableName, rows: Rows): Generator<string> {
  yield CSV_START + csvRecord(Object.keys(TABLES[name].columns));
  for (const row of rows[name]) yield csvRecord(row.map((value) => (value === null ? '' : String(value))));
}

/** A table as Apache Parquet, compressed with Snappy; its metadata say of what making it is. */
export function tableAsParquet(name: TableName, rows: Rows, made: Made): Uint8Array {
  const columns = Object.entries(TABLES[name].columns);
  const values = columns.map((): Value[] => []);
  for (const row of rows[name]) values.forEach((column, i) => column.push(row[i] ?? null));
  const columnData = columns.map(([column, { type }], i) => ({
    name: column,
    data: values[i] ?? [],
    type: type === 'integer' ? ('INT32' as const) : ('STRING' as const),
    nullable: true,
  }));
  const kvMetadata = Object.entries(made).map(([key, value]) => ({ key, value }));
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata }));
}

/**
 * Statements that make the tables in SQLite, with an index of all runs of three characters over the words of the
 * passages: `select … from words where words match '骨灰安放'`.
 */
export function sqliteSchema(): string {
  const tables = Object.entries(TABLES).map(([name, { columns }]) => {
    const fields = Object.entries(columns).map(([column, { type }]) => `"${column}" ${type}`);
    return `create table "${name}" (${fields.join(', ')});`;
  });
  return [
    ...tables,
    `create table about (name text, value text);`,
    `create unique index documents_id on documents (id);`,
    `create unique index passages_node on passages (document, node);`,
    `create index references_target on "references" (target);`,
    `create virtual table words using fts5 (text, content='passages', tokenize='trigram');`,
  ].join('\n');
}

/** The statement that adds a row to a table of SQLite. */
export function sqliteInsert(name: TableName): string {
  const places = Object.keys(TABLES[name].columns).map(() => '?');
  return `insert into "${name}" values (${places.join(', ')})`;
}
