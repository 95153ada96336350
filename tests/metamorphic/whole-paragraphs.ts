import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { walkNodes } from '../../src/gazette/model/walk-nodes.ts';
import type { Original } from './originals.ts';

/** The file with each paragraph on one line that a page or column cut, as it was found to go on. */
export function withWholeParagraphs({ text, read }: Original): string {
  const lines = text.split('\n');
  for (const { from, to, doubled } of read.documents.flatMap(breaksOf)) {
    lines[from - 1] = (lines[from - 1] ?? '').trimEnd() + (lines[to - 1] ?? '').trim().slice(doubled);
    lines[to - 1] = '';
  }
  return lines.join('\n');
}

interface Break {
  /** Line on which the paragraph begins. */
  from: number;
  /** Line on which it goes on. */
  to: number;
  /** Characters there that are set twice. */
  doubled: number;
}

function breaksOf({ parts, dropped }: GazetteDocument): Break[] {
  const doubledOn = new Map(
    dropped.filter(({ why }) => why === 'repeated-characters').map(({ lines, text }) => [lines[0], text.length]),
  );
  return parts
    .flatMap(({ children }) => [...walkNodes(children)])
    .flatMap((node) => {
      const breaks = 'breaks' in node ? (node.breaks ?? []) : [];
      // A formula that stands apart keeps its lines.
      const formulas = 'spans' in node ? (node.spans ?? []).filter(({ kind }) => kind === 'formula') : [];
      const outside = breaks.filter(
        ({ offset }) => !formulas.some(({ start, end }) => start <= offset && offset <= end),
      );
      return outside.map(({ line }) => ({
        from: node.lines[0]?.[0] ?? 1,
        to: line,
        doubled: doubledOn.get(line) ?? 0,
      }));
    });
}
