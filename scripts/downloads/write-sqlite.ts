import { mkdtempDisposableSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { TABLE_NAMES, type Rows } from '../../src/gazette/export/data/tables.ts';
import type { Made } from '../../src/gazette/export/made.ts';
import { sqliteInsert, sqliteSchema } from '../../src/gazette/export/data/write-tables.ts';

/** The tables of a collection as a database of SQLite. The same rows give the same bytes. */
export function writeSqlite(rows: Rows, made: Made): Uint8Array {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'gongbao-'));
  const path = join(folder.path, 'gongbao.sqlite');
  fill(path, rows, made);
  return readFileSync(path);
}

function fill(path: string, rows: Rows, made: Made): void {
  const database = new DatabaseSync(path);
  try {
    database.exec(`pragma page_size = 4096; begin; ${sqliteSchema()}`);
    for (const name of TABLE_NAMES) {
      const insert = database.prepare(sqliteInsert(name));
      for (const row of rows[name]) insert.run(...row);
    }
    const note = database.prepare('insert into about values (?, ?)');
    for (const entry of Object.entries(made)) note.run(...entry);
    // Words are indexed at once: one after the other would leave an index in pieces.
    database.exec(`insert into words(words) values ('rebuild'); insert into words(words) values ('optimize'); commit;`);
    database.exec('vacuum');
  } finally {
    database.close();
  }
}
