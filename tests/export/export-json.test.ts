import { describe, expect, it } from 'vitest';
import { exportJson, exportJsonLine } from '../../src/gazette/export/export-json.ts';
import { sampleDocument } from '../helpers/sample-document.ts';

describe('exportJson', () => {
  it('writes fields in the same order whatever order they come in', () => {
    const { id, parts, ...rest } = sampleDocument();
    expect(exportJson({ parts, ...rest, id })).toBe(exportJson(sampleDocument()));
  });

  it('begins with what the document is', () => {
    expect(Object.keys(JSON.parse(exportJson(sampleDocument())) as object).slice(0, 3)).toEqual(['id', 'url', 'title']);
  });

  it('writes one line where lines are counted', () => {
    expect(exportJsonLine(sampleDocument()).match(/\n/gu)).toHaveLength(1);
  });
});
