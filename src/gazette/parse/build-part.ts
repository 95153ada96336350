import { gatherTables } from '../clean/gather-rows.ts';
import { joinParagraphs } from '../clean/join-paragraphs.ts';
import type { Block, TextBlock } from '../model/block.ts';
import type { Part } from '../model/document.ts';
import type { GazetteNode } from '../model/nodes.ts';
import type { LineRange } from '../model/values.ts';
import { walkNodes } from '../model/walk-nodes.ts';
import { closeTitleLines } from '../scan/close-title.ts';
import { genreOf } from '../scan/genre.ts';
import { withoutNoteCall } from '../scan/note-call.ts';
import { buildTree } from './build-tree.ts';
import { linesOf, readText, remember, type Context } from './context.ts';
import { dropContents } from './drop-contents.ts';
import { rangesOf } from '../model/line-ranges.ts';
import { linesUnder } from './to-text.ts';
import { readHead, type Head } from './read-head.ts';
import type { PartDraft } from './split-parts.ts';

/**
 * Builds a part from its draft: joins what pages broke, and reads its label, title, head and text.
 *
 * @param head Of the first part, whose draft begins behind it; null where the draft has its own.
 */
export function buildPart(draft: PartDraft, head: Head | null, context: Context): Part {
  const ownHead = head ?? readHead(draft.blocks);
  const gathered = gatherTables(head ? draft.blocks : ownHead.rest, context.run);
  const joined = dropContents(joinParagraphs(gathered, context.run, context.layout), context.run);
  const titleLines = draft.titleBlocks.map((block) => readText(block.text, 'heading', context).sourced);
  const sourced = closeTitleLines(titleLines);
  const hasTitle = titleLines.length > 0;
  const title = hasTitle ? sourced.value : draft.title;
  const label = draft.labelBlock ? readText(draft.labelBlock.text, 'heading', context) : null;
  const children = [...headNodes(ownHead, head === null, context), ...buildTree(joined, context)];
  const own = [...draft.titleBlocks, draft.labelBlock, ownHead.number].filter((block) => block !== null);
  const part: Part = {
    id: '',
    role: draft.role,
    label: draft.label,
    number: draft.number,
    title,
    ...(hasTitle && { titleBreaks: linesUnder(sourced, context.run.source) }),
    genre: genreOf(withoutNoteCall(title)),
    lines: linesFrom(own, children),
    children,
  };
  return remember(part, [sourced, ...(label ? [label.sourced] : [])], context);
}

/** Dateline and addressees as nodes; the number of an annex or instrument has no field and is a dateline too. */
function headNodes(head: Head, withNumber: boolean, context: Context): GazetteNode[] {
  const make = (type: 'dateline' | 'addressees', block: TextBlock): GazetteNode => {
    const read = readText(block.text, 'prose', context);
    return remember({ type, id: '', lines: linesOf([block.text], context), text: read.text }, [read.sourced], context);
  };
  return [
    ...(withNumber && head.number ? [make('dateline', head.number)] : []),
    ...head.datelines.map((block) => make('dateline', block)),
    ...(head.addressees ? [make('addressees', head.addressees)] : []),
  ];
}

/** From the first line to the last, as one range. */
function linesFrom(own: readonly Block[], children: readonly GazetteNode[]): LineRange[] {
  const [first, ...others] = rangesOf([...own, ...walkNodes(children)].flatMap(({ lines }) => lines.flat()));
  return first ? [[first[0], (others.at(-1) ?? first)[1]]] : [];
}
