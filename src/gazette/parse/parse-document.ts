import { joinParagraphs } from '../clean/join-paragraphs.ts';
import type { Layout } from '../clean/layout.ts';
import type { Block, TextBlock } from '../model/block.ts';
import type { GazetteDocument, Part } from '../model/document.ts';
import type { GazetteNode } from '../model/nodes.ts';
import type { Run } from '../model/source.ts';
import { unfilled } from '../model/unfilled.ts';
import type { IsoDate, LineRange } from '../model/values.ts';
import { walkNodes } from '../model/walk-nodes.ts';
import type { DocumentSlice } from '../segment/find-documents.ts';
import { organsIn } from '../segment/count-signers.ts';
import { findDates } from '../scan/dates.ts';
import { numberAlone, numberAsTitle, ordinalAlone } from '../scan/doc-number.ts';
import { fold } from '../text/fold.ts';
import { genreIs, genreOf } from '../scan/genre.ts';
import { isOrgan, issuersOf } from '../scan/issuer.ts';
import { isOffice } from '../scan/roster.ts';
import { withoutNoteCall } from '../scan/note-call.ts';
import { withoutBlanks } from '../text/without-blanks.ts';
import { assignIds } from './assign-ids.ts';
import { buildPart } from './build-part.ts';
import { readText, remember, type Context } from './context.ts';
import { linkFootnotes } from './link-footnotes.ts';
import { planPeriodOf } from './plan-period.ts';
import { lastIssue, lastMaking, readEvents, makersIn } from './read-events.ts';
import { readHead, type Head } from './read-head.ts';
import { shortTitleOf } from './short-title.ts';
import { splitParts } from './split-parts.ts';
import { findValidity } from './validity.ts';
import { within } from '../limits/within.ts';

/** 例：自2018年12月1日|起施行 */
const RE_SINCE = /^\s*起/;

/** A document with its tree and metadata, not yet linked, and where each of its texts stands in the file. */
export interface ParsedDocument {
  document: Omit<GazetteDocument, 'id' | 'url' | 'gazette' | 'downloads' | 'titleEn'>;
  origins: Context['origins'];
  /** 发文字号 or number of an order that stands in its head, by which it is identified; that of its history is not. */
  printedNumber: string | null;
}

/** Parses one document of a gazette: splits it into parts, builds each, reads the metadata, gives ids. */
export function parseDocument(piece: DocumentSlice, run: Run, layout: Layout): ParsedDocument {
  const head = readHead(piece.body);
  const titleIssuers = issuersOf(piece.title).concat(officeOf(piece.title));
  const isDated = genreIs(genreOf(piece.title), 'issues') && head.datelines.length > 0;
  const context: Context = {
    run,
    layout,
    issuers: titleIssuers,
    isDated,
    origins: new Map(),
    indentsParagraphs: indents(piece.body, layout),
  };
  const drafts = splitParts(piece.title, piece.titleBlocks, head.rest, titleIssuers, isDated);
  const parts = drafts.map((draft, i) => buildPart(draft, i === 0 ? head : null, context));
  assignIds(parts);
  linkFootnotes(parts);

  const first = parts[0];
  const number = head.number ? readText(head.number.text, 'heading', context) : null;
  if (first && number) remember(first, [number.sourced], context);
  const signature = findNode(parts, 'signature');
  const title = withoutNoteCall(first?.title ?? piece.title);
  const printedNumber = number && numberOf(number.text, title);
  const isOrder = number !== null && ordinalAlone(number.text) !== null;
  const order = {
    date: signature?.date ?? null,
    number: isOrder ? printedNumber : null,
    line: head.number?.lines[0]?.[0] ?? 1,
  };
  const shortTitle = shortTitleOf(title, parts);
  const issued = issuedPart(parts, shortTitle);
  const speaking = [...new Set([issued, first])].filter((part) => part !== undefined);
  const history = readEvents(speaking, order, null);
  const printedDate = signature?.date ?? lastMaking(history)?.date ?? signedOn(head.datelines);
  const headNumber = printedNumber ?? numberAsTitle(title) ?? numberOfIssued(parts) ?? piece.entry?.docNumber ?? null;
  const dateSigned = printedDate ?? piece.entry?.facts?.dateSigned ?? null;
  // What the text itself says goes before what the notice around it says. 例：本通知自2021年4月1日起施行
  const validity = findValidity(speaking.map(textOf).join('\n'), lastIssue(history) ?? dateSigned);
  const events = readEvents(speaking, order, validity.dateEffective);
  return {
    document: {
      title,
      ...(first?.titleBreaks && { titleBreaks: first.titleBreaks }),
      shortTitle,
      docNumber: headNumber ?? lastMaking(history)?.number ?? null,
      issuers: [
        ...firstFilled(
          titleIssuers,
          makersIn(history),
          numberAsTitle(title) === null ? [] : enactorsIn(parts),
          signature?.signers,
          organsOf(head),
          piece.entry?.facts?.issuers,
        ),
      ],
      genre: genreOf(title),
      addressees: head.addressees ? (findNode(parts, 'addressees')?.text ?? '').replace(/[：:]$/, '') : null,
      dateSigned,
      dateEffective: validity.dateEffective ?? history.findLast(({ kind }) => kind === 'effective')?.date ?? null,
      dateExpires: validity.dateExpires,
      planPeriod: planPeriodOf(issued?.title ?? title, issued?.genre ?? null),
      status: { value: 'unknown' },
      events,
      source: { file: run.source.file, sha256: run.source.sha256, lines: extentOf(piece) },
      parts,
      ...unfilled(),
    },
    origins: context.origins,
    printedNumber: headNumber,
  };
}

/** The organs that are printed with the date between title and text. */
function organsOf({ datelines }: Head): string[] {
  return datelines.flatMap(({ text }) => organsIn(text.value));
}

/**
 * The day on which what stands between title and text says that a document was made: of joint organs that of the last,
 * of a history that of the last event, never that since when it holds.
 */
function signedOn(datelines: readonly TextBlock[]): IsoDate | null {
  const days = datelines.flatMap(({ text: { value } }) =>
    findDates(value).flatMap(({ date, end }) => (date !== null && !RE_SINCE.test(value.slice(end)) ? [date] : [])),
  );
  return days.sort().at(-1) ?? null;
}

function firstFilled(...lists: readonly (readonly string[] | undefined)[]): readonly string[] {
  return lists.find((list) => list !== undefined && list.length > 0) ?? [];
}

/** An order of an office, which is no organ, and what an organ writes under its name alone. 例：中华人民共和国主席|令 · 内政部|函 */
function officeOf(title: string): string[] {
  const name = title.slice(0, -1);
  return (title.endsWith('令') && isOffice(name)) || (title.endsWith('函') && isOrgan(name)) ? [name] : [];
}

/** Who makes a statute of Macao, as its first sentence says. 例：立法会|根据《澳门特别行政区基本法》第七十一条（一）项，制定本法律。 */
const RE_ENACTS = /(?:^|，)(\p{sc=Han}{2,12}?)(?:根据|行使)《/mu;

function enactorsIn([first]: readonly Part[]): string[] {
  const enactor = first && RE_ENACTS.exec(textOf(first))?.[1];
  return enactor === undefined ? [] : [enactor];
}

/** An order prints 第312号 only: with the title it is a number of its own, 河东省人民政府令第312号. */
function numberOf(printed: string, title: string): string | null {
  const ordinal = ordinalAlone(printed);
  return ordinal === null ? numberAlone(printed) : withoutBlanks(seriesOf(title)) + ordinal;
}

/** What an ordinal counts: orders of the organ of the title, or its announcements. 例：司法部关于进一步规范公证收费的公告 → 司法部公告 */
function seriesOf(title: string): string {
  const issuers = issuersOf(title);
  const genre = genreOf(title);
  return title.includes('关于') && issuers.length > 0 && genre !== null ? issuers.join('、') + genre : title;
}

/** An announcement of a court has no number: what it gives out has one. 例：法释〔2015〕18号 */
function numberOfIssued([first, second]: readonly Part[]): string | null {
  const below = second?.role === 'instrument' ? second.children.find(({ type }) => type === 'dateline') : undefined;
  return first?.role === 'notice' && below?.type === 'dateline' ? numberAlone(below.text) : null;
}

/** What the document is about: its instrument, also where that is printed as an annex of the notice. */
function issuedPart([first, ...others]: readonly Part[], shortTitle: string): Part | undefined {
  // A decision is about itself, not about the amended text behind it.
  const instrument = first?.role === 'notice' ? others.find((part) => part.role === 'instrument') : undefined;
  return instrument ?? others.find((part) => fold(part.title) === fold(shortTitle)) ?? first;
}

function extentOf(piece: DocumentSlice): LineRange {
  const lines = [...piece.titleBlocks, ...piece.body].flatMap((block) => block.lines.flat());
  return [lines.reduce((a, b) => Math.min(a, b)), lines.reduce((a, b) => Math.max(a, b))];
}

/** Whether most paragraphs begin with an indent. Where the scan keeps the printed lines, they have to be joined to tell. */
function indents(body: readonly Block[], layout: Layout): boolean {
  const paragraphs = layout.wrapped ? joinParagraphs(body, { edits: [] }, layout) : body;
  const long = paragraphs.filter((b) => b.kind === 'text' && within('shortestCut', b.text.value.length));
  return long.length > 0 && within('half', long.filter((b) => b.kind === 'text' && b.indented).length / long.length);
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
