import type { Correction, Dropped, DropReason, Markup } from '../model/changes.ts';
import type { GazetteDocument, Part } from '../model/document.ts';
import type { Cell } from '../model/nodes.ts';
import type { LineRange } from '../model/values.ts';
import { lineAt } from '../model/report.ts';
import { textsOf, type NodeText, type SpanHolder } from '../model/texts-of.ts';
import { walkNodes } from '../model/walk-nodes.ts';
import type { Edit, Source } from '../model/source.ts';
import { spellOut } from '../text/characters.ts';
import { countLeading } from '../text/count-leading.ts';
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
 * @param edits Of the whole gazette, in the order of the file; those outside the document's lines are left to others.
 */
export function recordEdits(
  document: Pick<GazetteDocument, 'source' | 'parts' | 'dropped' | 'corrections' | 'markup'>,
  origins: Context['origins'],
  edits: readonly Edit[],
  source: Source,
): void {
  const [first, last] = document.source.lines;
  const indexFrom = (line: number): number =>
    countLeading(edits, ({ start }) => start < (source.lines[line - 1]?.start ?? Infinity));
  const own = edits
    .slice(indexFrom(first), indexFrom(last + 1))
    .map((edit) => ({ ...edit, found: spellOut(edit.found) }));
  const landings = landingsOf(origins, new Set(own.filter(({ kind }) => kind === 'repair').map(({ start }) => start)));
  const cells = cellOwners(document.parts);
  const marked = new Set<SpanHolder>();
  for (const edit of own) {
    const line = lineAt(source, edit.start);
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
        const carrier = landing && edit.replaced !== '' ? carrierOf(landing, edit.replaced.length) : null;
        if (!landing || !carrier) break;
        const { index } = landing;
        const correctionSpan = {
          kind: 'correction',
          start: index,
          end: index + edit.replaced.length,
          correction: document.corrections.length - 1,
        } as const;
        (carrier.spans ??= []).push(correctionSpan);
        marked.add(carrier);
        break;
      }
    }
  }
  for (const { spans } of marked) spans?.sort((a, b) => a.start - b.start || b.end - a.end);
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

/** @param wanted Offsets in the file. */
function landingsOf(origins: Context['origins'], wanted: ReadonlySet<number>): Map<number, Landing> {
  const landings = new Map<number, Landing>();
  if (wanted.size === 0) return landings;
  for (const [holder, texts] of origins) {
    for (const text of texts) {
      text.at.forEach((at, index) => {
        if (wanted.has(at) && !landings.has(at)) landings.set(at, { holder, text, index });
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

/** What takes the span of a repair in the text that readers see; null where that text carries no spans. */
function carrierOf({ holder, text, index }: Landing, length: number): SpanHolder | null {
  const carrier = spannedTextsOf(holder).find((own) => own.holder === holder);
  const isThere = carrier?.text === text.value && index + length <= text.value.length;
  return isThere ? carrier.holder : null;
}

function spannedTextsOf(holder: Holder): Pick<NodeText, 'text' | 'holder'>[] {
  if ('role' in holder) return [];
  return 'type' in holder ? textsOf(holder) : [{ text: holder.text, holder }];
}
