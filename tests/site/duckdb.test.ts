/** The tables of the site as DuckDB reads them: what the page of the data promises of it. */
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { QUERIES } from '../../src/gazette/export/data/queries.ts';
import { TABLE_NAMES } from '../../src/gazette/export/data/tables.ts';

const folder = join(inject('siteFolder'), 'data');
const connection = await (await DuckDBInstance.create(':memory:')).connect();

async function rowsOf(sql: string): Promise<unknown[][]> {
  return (await connection.runAndReadAll(sql)).getRowsJson();
}

describe('DuckDB', () => {
  beforeAll(async () => {
    for (const name of TABLE_NAMES)
      await connection.run(`create view "${name}" as select * from '${join(folder, name)}.parquet'`);
  });

  it.each(QUERIES.map(({ question, sql }) => [question, sql] as const))('answers “%s”', async (_, sql) => {
    expect((await rowsOf(sql)).length).toBeGreaterThan(0);
  });

  it.each(TABLE_NAMES)('finds the same words in %s as Parquet and as CSV', async (name) => {
    const csv = `read_csv('${join(folder, name)}.csv', all_varchar = true)`;
    const shown = `select coalesce(columns(*)::varchar, '') from`;
    expect(await rowsOf(`${shown} ${csv}`)).toEqual(await rowsOf(`${shown} "${name}"`));
  });
});
