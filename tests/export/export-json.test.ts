import { describe, expect, it } from 'vitest';
import { exportJson, toJsonLine } from '../../src/gazette/export/export-json.ts';
import { documentSchema } from '../../src/gazette/model/document.ts';
import { sampleDocument } from '../helpers/sample-document.ts';

describe('exportJson', () => {
  it('writes fields in the order of the schema whatever order they come in, on every level', () => {
    const { downloads, ...fields } = sampleDocument();
    expect(exportJson({ ...backwards(fields), downloads })).toBe(exportJson(sampleDocument()));
    expect(Object.keys(JSON.parse(exportJson(sampleDocument())) as object).slice(0, 3)).toEqual(['id', 'url', 'title']);
  });

  it('refuses a field that the schema lacks, however deep it stands', () => {
    const document = sampleDocument();
    Object.assign(document.parts[0]?.children[0] ?? {}, { colour: 'red' });
    expect(() => exportJson(document)).toThrow(/colour/u);
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
