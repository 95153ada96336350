import { describe, expect, it } from 'vitest';
import { exportJson, toJsonLine } from '../../src/gazette/export/export-json.ts';
import { documentSchema } from '../../src/gazette/model/document.ts';
import { EXPORT_OPTIONS } from '../helpers/export-options.ts';
import { sampleDocument } from '../helpers/sample-document.ts';

describe('exportJson', () => {
  it('writes fields in the order of the schema whatever order they come in, on every level', () => {
    const { downloads, ...fields } = sampleDocument();
    expect(exportJson({ ...backwards(fields), downloads }, EXPORT_OPTIONS)).toBe(
      exportJson(sampleDocument(), EXPORT_OPTIONS),
    );
    expect(Object.keys(JSON.parse(exportJson(sampleDocument(), EXPORT_OPTIONS)) as object).slice(0, 3)).toEqual([
      'id',
      'url',
      'title',
    ]);
  });

  it('refuses a field that the schema lacks, however deep it stands', () => {
    const document = sampleDocument();
    Object.assign(document.parts[0]?.children[0] ?? {}, { colour: 'red' });
    expect(() => exportJson(document, EXPORT_OPTIONS)).toThrow(/colour/u);
  });

  it('says that it is no official text, for which day its status holds, and by what it was made', () => {
    expect(JSON.parse(exportJson(sampleDocument(), EXPORT_OPTIONS))).toMatchObject({
      made: { by: 'gongbao 0.0.0', asOf: '2026-01-01', notice: expect.stringContaining('不是官方文本') as string },
    });
  });

  it('writes one line where lines are counted', () => {
    expect(toJsonLine(documentSchema, sampleDocument()).match(/\n/gu)).toHaveLength(1);
  });
});

/** The same value with the fields of each object the other way round. */
function backwards<T>(value: T): T {
  if (Array.isArray(value)) return value.map(backwards) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, field]): [string, unknown] => [key, backwards(field)]);
  return Object.fromEntries(entries.reverse()) as T;
}
