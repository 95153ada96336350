import type { Block, TextBlock } from '../model/block.ts';
import type { GazetteDocument, Part } from '../model/document.ts';
import type { GazetteNode } from '../model/nodes.ts';
import type { LineRange } from '../model/values.ts';
import { gatherTables } from '../clean/gather-rows.ts';
import { joinParagraphs } from '../clean/join-paragraphs.ts';
import type { Layout } from '../clean/layout.ts';
import { lineAt } from '../model/report.ts';
import type { DocumentSlice } from '../segment/find-documents.ts';
import { closeTitleLines } from '../text/close-title.ts';
import { parseDate } from '../text/dates.ts';
import { parseDocNumber, RE_ORDER_NUMBER_LINE } from '../text/doc-number.ts';
import { genreOf } from '../text/genre.ts';
import { issuersOf } from '../text/issuer.ts';
import type { Sourced } from '../text/sourced.ts';
import { assignIds } from './assign-ids.ts';
import { buildTree } from './build-tree.ts';
import { linesOf, readText, remember, type Context, type Leaf } from './context.ts';
import { rangesOf } from './line-ranges.ts';
import { planPeriodOf } from './plan-period.ts';
import { linkFootnotes } from './link-footnotes.ts';
import { readHead } from './read-head.ts';
import { shortTitleOf } from './short-title.ts';
import { splitParts, type PartDraft } from './split-parts.ts';
import { findValidity } from './validity.ts';
import { walkNodes } from '../model/walk-nodes.ts';
import type { Run } from '../model/source.ts';

/** A document with its tree and metadata, not yet linked, and where each of its texts stands in the file. */
export interface ParsedDocument {
  document: Omit<GazetteDocument, 'id' | 'url' | 'gazette' | 'downloads' | 'titleEn'>;
  origins: Map<Leaf | Part, Sourced[]>;
}

/** A document indents its paragraphs where most of its long lines begin with two ideographic blanks. */
const INDENTING_SHARE = 0.6;
const LONG_LINE = 40;

/**
 * Parses one document of a gazette: joins what pages broke, splits it into parts, builds the tree of each, reads the
 * metadata, gives ids.
 */
export function parseDocument(piece: DocumentSlice, run: Run, layout: Layout): ParsedDocument {
  const origins: ParsedDocument['origins'] = new Map();
  const head = readHead(piece.body);
  const titleIssuers = issuersOf(piece.title);
  const context: Context = {
    run,
    layout,
    issuers: titleIssuers,
    origins: origins as Context['origins'],
    indentsParagraphs: indents(piece.body),
  };
  const drafts = splitParts(piece.title, piece.titleBlocks, head.rest, titleIssuers);
  const parts = drafts.map((draft, i) => buildPart(draft, i === 0 ? head : null, context, origins));
  assignIds(parts);
  linkFootnotes(parts);

  const first = parts[0];
  const number = head.number ? readText(head.number.text, 'heading', context) : null;
  if (first && number) remember(first as unknown as Leaf, [number.sourced], context);
  const signature = findNode(parts, 'signature');
  const dateline = findNode(parts.slice(0, 1), 'dateline');
  const dateSigned = signature?.date ?? (dateline ? parseDate(dateline.text) : null);
  const title = first?.title ?? piece.title;
  const instrument = parts.find((part) => part.role === 'instrument') ?? first;
  const validity = findValidity(instrument ? textOf(instrument) : '', dateSigned);
  return {
    document: {
      title,
      ...(first?.titleBreaks && { titleBreaks: first.titleBreaks }),
      shortTitle: shortTitleOf(title, parts),
      docNumber: (number && numberOf(number.text, title)) ?? piece.entry?.docNumber ?? null,
      issuers: titleIssuers.length > 0 ? titleIssuers : (signature?.signers ?? []),
      genre: genreOf(title),
      addressees: head.addressees ? (findNode(parts, 'addressees')?.text ?? '').replace(/[：:]$/, '') : null,
      dateSigned,
      dateEffective: validity.dateEffective,
      dateExpires: validity.dateExpires,
      planPeriod: planPeriodOf(instrument?.title ?? title, instrument?.genre ?? null),
      status: { value: 'unknown' },
      source: { file: run.source.file, sha256: run.source.sha256, lines: extentOf(piece) },
      parts,
      references: [],
      citedBy: [],
      terms: [],
      lineage: { predecessors: [], successors: [] },
      dropped: [],
      corrections: [],
      markup: [],
    },
    origins,
  };
}

function buildPart(
  draft: PartDraft,
  head: ReturnType<typeof readHead> | null,
  context: Context,
  origins: ParsedDocument['origins'],
): Part {
  const ownHead = head ?? readHead(draft.blocks);
  const gathered = gatherTables(head ? draft.blocks : ownHead.rest, context.run);
  const joined = joinParagraphs(gathered, context.run, context.layout);
  const lines = draft.titleBlocks.map((block) => readText(block.text, 'heading', context).sourced);
  const title = closeTitleLines(lines);
  const label = draft.labelBlock ? readText(draft.labelBlock.text, 'heading', context) : null;
  const part: Part = {
    id: '',
    role: draft.role,
    label: draft.label,
    title: lines.length > 0 ? title.value : draft.title,
    ...(lines.length > 0 && { titleBreaks: titleBreaks(title, context) }),
    genre: null,
    lines: [],
    children: [...headNodes(ownHead, head === null, context), ...buildTree(joined, context)],
  };
  part.genre = genreOf(part.title);
  origins.set(part, [title, ...(label ? [label.sourced] : [])]);
  const own = [
    ...draft.titleBlocks,
    ...(draft.labelBlock ? [draft.labelBlock] : []),
    ...(ownHead.number ? [ownHead.number] : []),
  ];
  part.lines = partLines(part, own);
  return part;
}

/** An order prints 第312号 only: with the title it is a number of its own, 河东省人民政府令第312号. */
function numberOf(printed: string, title: string): string | null {
  const order = RE_ORDER_NUMBER_LINE.exec(printed)?.[1];
  return order ? `${title.replace(/\s+/g, '')}第${order}号` : parseDocNumber(printed);
}

/** Lines of a title, one break for each that it goes on in, the first included. */
function titleBreaks(title: Sourced, context: Context): { offset: number; line: number }[] {
  const breaks: { offset: number; line: number }[] = [];
  title.at.forEach((at, offset) => {
    const line = lineAt(context.run.source, at);
    if (breaks.at(-1)?.line !== line) breaks.push({ offset, line });
  });
  return breaks;
}

/** Dateline and addressees as nodes; the number of an annex or instrument has no field and is a dateline too. */
function headNodes(head: ReturnType<typeof readHead>, withNumber: boolean, context: Context): GazetteNode[] {
  const make = (type: 'dateline' | 'addressees', block: TextBlock): GazetteNode => {
    const read = readText(block.text, 'prose', context);
    return remember({ type, id: '', lines: linesOf([block.text], context), text: read.text }, [read.sourced], context);
  };
  return [
    ...(withNumber && head.number ? [make('dateline', head.number)] : []),
    ...(head.dateline ? [make('dateline', head.dateline)] : []),
    ...(head.addressees ? [make('addressees', head.addressees)] : []),
  ];
}

function partLines(part: Part, own: readonly Block[]): LineRange[] {
  const numbers = own.flatMap((block) => block.lines.flat());
  for (const node of walkNodes(part.children)) numbers.push(...node.lines.flat());
  const all = rangesOf(numbers);
  return all.length === 0 ? [] : [[all[0]?.[0] ?? 1, all.at(-1)?.[1] ?? 1]];
}

function extentOf(piece: DocumentSlice): LineRange {
  const lines = [...piece.titleBlocks, ...piece.body].flatMap((block) => block.lines.flat());
  return [Math.min(...lines), Math.max(...lines)];
}

function indents(body: readonly Block[]): boolean {
  const long = body.filter((b) => b.kind === 'text' && b.text.value.length >= LONG_LINE);
  return long.length > 0 && long.filter((b) => b.kind === 'text' && b.indented).length / long.length >= INDENTING_SHARE;
}

function findNode<T extends GazetteNode['type']>(
  parts: readonly Part[],
  type: T,
): Extract<GazetteNode, { type: T }> | null {
  for (const part of parts) {
    if (part.role === 'annex') continue;
    for (const node of walkNodes(part.children))
      if (node.type === type) return node as Extract<GazetteNode, { type: T }>;
  }
  return null;
}

function textOf(part: Part): string {
  return [...walkNodes(part.children)].map((node) => ('text' in node ? node.text : '')).join('\n');
}
