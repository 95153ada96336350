/** What holds of every gazette, whatever it says; over all seeds and the collections of the tests. */
import { existsSync, globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ConvertedGazette } from '../src/gazette/convert-gazette.ts';
import { emitMdx } from '../src/gazette/emit/emit-mdx.ts';
import type { GazetteDocument } from '../src/gazette/model/document.ts';
import type { GazetteNode } from '../src/gazette/model/nodes.ts';
import type { LineRange } from '../src/gazette/model/values.ts';
import { walkNodes } from '../src/gazette/model/walk-nodes.ts';
import { accountForSource } from '../src/gazette/parse/account-for-source.ts';
import { convertFile, convertFileAgain } from './helpers/convert-file.ts';

const files = globSync(['seeds/*.txt', 'tests/collections/*/seeds/*.txt']).sort();

describe.each(files)('%s', (file) => {
  const gazette = convertFile(file);

  it('is received as its sidecar says', () => {
    const sidecar = file.replace(/\.txt$/, '.yaml');
    if (file.startsWith('seeds/')) expect(existsSync(sidecar)).toBe(true);
    expect(gazette.issue.warnings.filter((w) => w.rule === 'read/sha256')).toEqual([]);
  });

  it('has every character in one text or on record as removed', () => {
    expect(accountForSource(gazette.trace)).toEqual({ lost: [], twice: [] });
  });

  it('has documents whose lines do not overlap', () => {
    const ranges = gazette.documents.map((document) => document.source.lines);
    expect(overlaps(ranges)).toEqual([]);
  });

  it('has nodes whose lines lie in their part, and parts that do not overlap', () => {
    for (const document of gazette.documents) {
      expect(overlaps(document.parts.flatMap((part) => part.lines))).toEqual([]);
      for (const part of document.parts) {
        expect([...walkNodes(part.children)].filter((node) => !liesIn(node.lines, part.lines))).toEqual([]);
        expect(part.lines.every((range) => liesIn([range], [document.source.lines]))).toBe(true);
      }
    }
  });

  it('has nodes of one line of descent in the order of the file', () => {
    for (const part of gazette.documents.flatMap((document) => document.parts)) {
      const starts = [...walkNodes(part.children)].map((node) => node.lines[0]?.[0] ?? 0);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
  });

  it('has ids that are unique in their document and fit for an address', () => {
    expect(new Set(gazette.documents.map((d) => d.id)).size).toBe(gazette.documents.length);
    for (const document of gazette.documents) {
      const ids = document.parts.flatMap((part) => [part.id, ...[...walkNodes(part.children)].map((node) => node.id)]);
      expect(new Set(ids).size).toBe(ids.length);
      expect([document.id, ...ids].filter((id) => !/^[a-z0-9_-]+$/.test(id))).toEqual([]);
    }
  });

  it('has siblings of one list on one level', () => {
    const check = (nodes: readonly GazetteNode[]): void => {
      const sections = nodes.filter((node) => node.type === 'section');
      expect(new Set(sections.map((node) => node.level)).size).toBeLessThanOrEqual(1);
      for (const node of nodes) if ('children' in node) check(node.children);
    };
    for (const part of gazette.documents.flatMap((document) => document.parts)) check(part.children);
  });

  it('has tables whose rows fill their columns', () => {
    for (const table of allNodes(gazette).filter((node) => node.type === 'table')) {
      for (const rows of [table.head, table.body]) {
        const filled = Array.from({ length: rows.length }, () => 0);
        rows.forEach((row, r) => {
          for (const cell of row) {
            for (let k = r; k < r + (cell.rowspan ?? 1); k++) filled[k] = (filled[k] ?? 0) + (cell.colspan ?? 1);
          }
        });
        expect({ line: table.lines[0], filled }).toEqual({
          line: table.lines[0],
          filled: filled.map(() => table.columns),
        });
      }
    }
  });

  it('survives being written as JSON', () => {
    for (const document of gazette.documents) expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  it('gives the same bytes twice', () => {
    const again = convertFileAgain(file);
    expect(again.documents.map(emitMdx)).toEqual(gazette.documents.map(emitMdx));
    expect(JSON.stringify(again.issue)).toBe(JSON.stringify(gazette.issue));
  });

  it('has spans that lie in their text', () => {
    for (const node of allNodes(gazette)) {
      const text = node.type === 'section' ? node.heading : 'text' in node ? node.text : '';
      const spans = 'spans' in node ? (node.spans ?? []) : [];
      expect(spans.filter((span) => span.start >= span.end || span.end > text.length)).toEqual([]);
    }
  });
});

function allNodes(gazette: ConvertedGazette): GazetteNode[] {
  return gazette.documents.flatMap((document: GazetteDocument) =>
    document.parts.flatMap((part) => [...walkNodes(part.children)]),
  );
}

function overlaps(ranges: readonly LineRange[]): LineRange[] {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
  return sorted.filter((range, i) => i > 0 && range[0] <= (sorted[i - 1]?.[1] ?? 0));
}

function liesIn(inner: readonly LineRange[], outer: readonly LineRange[]): boolean {
  return inner.every(([first, last]) => outer.some(([from, to]) => from <= first && last <= to));
}
