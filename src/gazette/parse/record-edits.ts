import type { Correction, Dropped, DropReason, Markup } from '../model/changes.ts';
import type { GazetteDocument, Part } from '../model/document.ts';
import type { Cell, Span } from '../model/nodes.ts';
import type { LineRange } from '../model/values.ts';
import { lineAt } from '../model/report.ts';
import { textsOf, type NodeText } from '../model/texts-of.ts';
import { walkNodes } from '../model/walk-nodes.ts';
import type { Edit, Source } from '../model/source.ts';
import { spellOut } from '../text/characters.ts';
import type { Sourced } from '../text/sourced.ts';
import type { Context, Holder } from './context.ts';

/** Where a unit of the file ended up. */
interface Landing {
  holder: Holder;
  /** Text of the holder in which it is; only the last of a node's texts carries spans. */
  text: Sourced;
  index: number;
}

/**
 * Puts the edits of a document on its record, in place: removals as `dropped`, repairs as `corrections` (and as spans
 * of the text that they stand in), the scanner's marks as `markup`. What may not be published is spelt there: [U+202E].
 *
 * @param edits Of the whole gazette; those outside the document's lines are left to others.
 */
export function recordEdits(
  document: Pick<GazetteDocument, 'source' | 'parts' | 'dropped' | 'corrections' | 'markup'>,
  origins: Context['origins'],
  edits: readonly Edit[],
  source: Source,
): void {
  const [first, last] = document.source.lines;
  const own = edits
    .map((edit) => ({ edit: { ...edit, found: spellOut(edit.found) }, line: lineAt(source, edit.start) }))
    .filter(({ line }) => line >= first && line <= last)
    .sort((a, b) => a.edit.start - b.edit.start);
  const landings = landingsOf(origins);
  const cells = cellOwners(document.parts);
  for (const { edit, line } of own) {
    switch (edit.kind) {
      case 'drop':
        addDropped(document.dropped, edit, [line, lineAt(source, edit.end - 1)]);
        break;
      case 'markup':
        addMarkup(document.markup, edit, line);
        break;
      case 'repair': {
        const landing = landings.get(edit.start);
        const correction: Correction = { line, found: edit.found, replaced: edit.replaced, why: edit.why };
        const holder = landing && ('id' in landing.holder ? landing.holder : cells.get(landing.holder));
        if (holder) correction.at = holder.id;
        document.corrections.push(correction);
        if (landing && edit.replaced !== '') markSpan(landing, edit.replaced.length, document.corrections.length - 1);
        break;
      }
    }
  }
}

/** Dropped pieces of one line and reason are one entry: the cells of a repeated header row. */
function addDropped(dropped: Dropped[], edit: Edit, lines: LineRange): void {
  const last = dropped.at(-1);
  const why = edit.why as DropReason;
  if (last?.why === why && last.lines[1] === lines[0] && last.lines[0] === lines[0]) {
    last.text += `\t${edit.found}`;
    last.lines[1] = lines[1];
  } else dropped.push({ lines, text: edit.found, why });
}

/** Marks of one line are one entry. */
function addMarkup(markup: Markup[], edit: Edit, line: number): void {
  const last = markup.at(-1);
  if (last?.line === line) {
    last.found += ` ${edit.found}`;
    last.replaced += edit.replaced;
  } else markup.push({ line, found: edit.found, replaced: edit.replaced });
}

function landingsOf(origins: Context['origins']): Map<number, Landing> {
  const landings = new Map<number, Landing>();
  for (const [holder, texts] of origins) {
    for (const text of texts) {
      text.at.forEach((at, index) => {
        if (!landings.has(at)) landings.set(at, { holder, text, index });
      });
    }
  }
  return landings;
}

function cellOwners(parts: readonly Part[]): Map<Cell, { id: string }> {
  const owners = new Map<Cell, { id: string }>();
  for (const node of parts.flatMap((part) => [...walkNodes(part.children)])) {
    if (node.type === 'table') for (const cell of [...node.head, ...node.body].flat()) owners.set(cell, node);
  }
  return owners;
}

/** Marks a repair in the text that readers see, where that text carries spans. */
function markSpan({ holder, text, index }: Landing, length: number, correction: number): void {
  const carrier = spannedTextsOf(holder).find((own) => own.holder === holder);
  if (!carrier?.holder || carrier.text !== text.value || index + length > text.value.length) return;
  const spans: Span[] = [
    ...(carrier.holder.spans ?? []),
    { kind: 'correction', start: index, end: index + length, correction },
  ];
  carrier.holder.spans = spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

function spannedTextsOf(holder: Holder): Pick<NodeText, 'text' | 'holder'>[] {
  if ('role' in holder) return [];
  return 'type' in holder ? textsOf(holder) : [{ text: holder.text, holder }];
}
