import { join } from 'node:path';
import {
  rowsOfDocument,
  TABLE_NAMES,
  type Rows,
  type TableName,
  type Value,
} from '../../src/gazette/export/data/tables.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { Spool } from './spool.ts';

/** The rows of all tables of a collection, gathered document by document in files. */
export class SpooledRows {
  readonly #spools: Readonly<Record<TableName, Spool>>;

  constructor(folder: string) {
    const spools = TABLE_NAMES.map((name) => [name, new Spool(join(folder, `${name}.ndjson`))] as const);
    this.#spools = Object.fromEntries(spools) as Record<TableName, Spool>;
  }

  addDocument(document: GazetteDocument): void {
    for (const [name, rows] of Object.entries(rowsOfDocument(document))) this.add(name as TableName, rows);
  }

  add(name: TableName, rows: readonly Value[][]): void {
    for (const row of rows) this.#spools[name].append(`${JSON.stringify(row)}\n`);
  }

  /** All rows, once all are there. */
  close(): Rows {
    for (const spool of Object.values(this.#spools)) spool.close();
    const rowsOf = (name: TableName): Iterable<Value[]> => ({
      [Symbol.iterator]: () => Iterator.from(this.#spools[name]).map((line) => JSON.parse(line) as Value[]),
    });
    return Object.fromEntries(TABLE_NAMES.map((name) => [name, rowsOf(name)])) as Rows;
  }
}
