import type { ConversionResult } from './convert-folder.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import type { NodeType } from '../../src/gazette/model/nodes.ts';
import { walkNodes } from '../../src/gazette/model/walk-nodes.ts';
import { terminal } from './terminal.ts';

/** Prints a table of what each gazette gave: documents, articles, tables, references, removals, warnings. */
export function printSummary({ issues, documents }: Pick<ConversionResult, 'issues' | 'documents'>): void {
  const rows = issues.map((issue) => {
    const own = documents.filter((document) => document.gazette.id === issue.id);
    return {
      gazette: issue.id,
      documents: own.length,
      articles: count(own, 'article'),
      tables: count(own, 'table'),
      references: sum(own, (d) => d.references.length),
      removals: sum(own, (d) => d.dropped.length),
      repairs: sum(own, (d) => d.corrections.length),
      warnings: issue.warnings.filter((w) => w.severity === 'warning').length,
    };
  });
  if (rows.length > 0) terminal.table(Object.fromEntries(rows.map(({ gazette, ...row }) => [gazette, row])));
}

function count(documents: readonly GazetteDocument[], type: NodeType): number {
  const nodes = documents.flatMap((d) => d.parts.flatMap((part) => [...walkNodes(part.children)]));
  return nodes.filter((node) => node.type === type).length;
}

function sum<T>(list: readonly T[], value: (item: T) => number): number {
  return list.reduce((total, item) => total + value(item), 0);
}
