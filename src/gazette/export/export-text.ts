import type { GazetteDocument } from '../model/document.ts';
import { layOutGrid } from '../model/lay-out-grid.ts';
import { listPrinted, linesOf, type Printed, type PrintedLine } from '../render/printed.ts';
import { plainText } from '../render/component.ts';
import { renderDocument } from '../render/render-document.ts';
import { describeDocument } from './describe-document.ts';
import { MISSING_FIGURE } from './missing-figure.ts';
import type { ExportOptions } from './options.ts';
import { describeProvenance, provenanceLines } from './provenance.ts';

const INDENT = '　　';
const RULE = '————————';

/** Lines of the file; a group that stands apart has a blank line before and behind it. */
interface Group {
  lines: string[];
  apart: boolean;
}

/**
 * A document as plain text: one paragraph a line with a first-line indent, headings apart, rows of tables with tabs
 * between their cells, so that they can be pasted into a spreadsheet. UTF-8 behind a byte-order mark, lines end in CR LF: Notepad of every
 * Windows opens it.
 */
export function exportText(document: GazetteDocument, options: ExportOptions): string {
  const head = apart(
    document.title,
    document.titleEn,
    document.docNumber,
    `【${describeProvenance(document, options).status}】`,
  );
  const text = linesOf(listPrinted(renderDocument(document))).map(groupOf);
  return `\ufeff${layOut([head, ...text, foot(document, options)])}\n`.replaceAll('\n', '\r\n');
}

function groupOf({ piece, opening, text }: PrintedLine): Group {
  const lines = `${opening?.text ?? ''}${text}`.split('\n');
  switch (piece.kind) {
    case 'part':
      return apart(piece.label ?? null, plainText(piece.words) || null);
    case 'heading':
    case 'signature':
    case 'dateline':
    case 'addressees':
      return apart(...lines);
    case 'figure':
      return apart(`〔${MISSING_FIGURE}〕${text}`);
    case 'table':
      return apart(text || null, ...rowsOf(piece), plainText(piece.table?.note ?? []) || null);
    case 'article':
    case 'paragraph':
    case 'item':
    case 'note':
    case 'annexList':
      return { lines: lines.map((line) => INDENT + line), apart: piece.kind === 'annexList' };
  }
}

function rowsOf({ table }: Printed): string[] {
  const rows = [...(table?.head ?? []), ...(table?.body ?? [])].map((row) =>
    row.map(({ attributes: { colspan, rowspan }, children }) => ({
      text: plainText(children).replaceAll('\n', ' '),
      colspan: colspan ?? 1,
      rowspan: rowspan ?? 1,
    })),
  );
  const grid = layOutGrid(rows, 0);
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  return grid.map((row) => Array.from({ length: width }, (_, c) => row[c]?.text ?? '').join('\t'));
}

function foot(document: GazetteDocument, options: ExportOptions): Group {
  // The status stands among what follows, with its day.
  const known = describeDocument(document).filter(([name]) => name !== '效力');
  return apart(RULE, ...known.map(([name, value]) => `${name}：${value}`), ...provenanceLines(document, options));
}

function apart(...lines: (string | null)[]): Group {
  return { lines: lines.filter((line) => line !== null), apart: true };
}

function layOut(groups: readonly Group[]): string {
  return groups
    .map((group, i) => {
      const before = groups[i - 1];
      const gap = before && (before.apart || group.apart) ? '\n' : '';
      return gap + group.lines.join('\n');
    })
    .join('\n');
}
