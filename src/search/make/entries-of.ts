import { assertNever } from '../../gazette/model/assert-never.ts';
import type { GazetteDocument, Part } from '../../gazette/model/document.ts';
import type { Article, Cell, GazetteNode, Item, Paragraph, Section, Table } from '../../gazette/model/nodes.ts';
import { joinLabel, separatorAfter } from '../../gazette/text/join-label.ts';
import { labelOfPlace } from '../../gazette/wording/label-of-place.ts';
import { BOUNDARY } from '../cut/fold-text.ts';

/** What is found as one: a line as printed, or a row of a table with boundaries between its cells. */
export interface Entry {
  /** Where a result leads to; empty for what stands above the text. */
  id: string;
  /** How a person names the place: 第四十条第二款, 附件1第三部分. May be empty. */
  label: string;
  text: string;
  /** Of the words in the ranking; 1 is that of plain text. */
  weight: number;
  /** The first `length` units weigh more than the rest: the label of an article, a heading that opens a paragraph. */
  lead?: { length: number; weight: number };
}

/** What a word counts where it stands. Four words of a title outweigh any paragraph that only mentions the matter. */
const WEIGHTS = { title: 8, partTitle: 5, heading: 4, label: 2, text: 1 };

/** Everything of a document that can be found, in reading order; its title comes first, then its number. */
export function entriesOf(document: GazetteDocument): Entry[] {
  const { title, docNumber, titleEn, addressees, parts } = document;
  const above = (label: string, text: string | null, weight: number): Entry[] =>
    text ? [{ id: '', label, text, weight }] : [];
  return [
    ...above('标题', title, WEIGHTS.title),
    ...above('发文字号', docNumber, WEIGHTS.title),
    ...above('英文标题', titleEn, WEIGHTS.title),
    ...above('主送机关', hasAddressees(parts) ? null : addressees, WEIGHTS.text),
    ...parts.flatMap((part) => entriesOfPart(part, document)),
  ]
    .map((entry) => ({ ...entry, text: entry.text.trim() }))
    .filter(({ text }) => text !== '');
}

function hasAddressees(parts: readonly Part[]): boolean {
  return parts.some((part) => part.children.some((node) => node.type === 'addressees'));
}

function entriesOfPart(part: Part, document: GazetteDocument): Entry[] {
  const title = part.title === document.title ? '' : part.title;
  const heading: Entry = {
    id: part.id,
    label: labelOfPlace(part, [], document.parts) ?? '',
    text: joinLabel(part.label, title),
    weight: WEIGHTS.partTitle,
  };
  return [heading, ...entriesOfNodes(part.children, { part, parts: document.parts, trail: [] })];
}

interface Place {
  part: Part;
  parts: readonly Part[];
  /** Nodes from the part down to the one that is read, without it. */
  trail: readonly GazetteNode[];
}

/** Label or heading that stands in one line with the first paragraph below it, and what it leads to. */
interface Lead {
  id: string;
  label: string;
  text: string;
  weight: number;
}

function entriesOfNodes(nodes: readonly GazetteNode[], place: Place, lead?: Lead): Entry[] {
  const [first, ...rest] = nodes;
  if (!lead) return nodes.flatMap((node) => entriesOfNode(node, place));
  if (first?.type !== 'paragraph') return [lead, ...entriesOfNodes(nodes, place)];
  const { id, label, text, weight } = lead;
  const line: Entry = {
    id,
    label,
    text: text + flat(first.text),
    weight: WEIGHTS.text,
    lead: { length: text.length, weight },
  };
  return [line, ...entriesOfNodes(first.children, below(place, first)), ...entriesOfNodes(rest, place)];
}

function entriesOfNode(node: GazetteNode, place: Place): Entry[] {
  const label = labelOfPlace(place.part, [...place.trail, node], place.parts) ?? '';
  const line = (text: string, weight = WEIGHTS.text): Entry => ({ id: node.id, label, text: flat(text), weight });
  switch (node.type) {
    case 'section':
      return entriesOfSection(node, label, place);
    case 'article':
      return entriesOfNodes(node.children, below(place, node), articleLead(node, label));
    case 'paragraph':
    case 'item':
      return [line(lineOf(node)), ...entriesOfNodes(node.children, below(place, node))];
    case 'table':
      return entriesOfTable(node, label);
    case 'footnote':
      return [line(`${node.mark}${separatorAfter(node.mark)}${node.text}`)];
    case 'figure':
      return [line(node.caption)];
    case 'signature':
    case 'dateline':
    case 'addressees':
    case 'annexList':
      return [line(node.text)];
    default:
      return assertNever(node);
  }
}

function below({ trail, ...place }: Place, node: GazetteNode): Place {
  return { ...place, trail: [...trail, node] };
}

function entriesOfSection(section: Section, label: string, place: Place): Entry[] {
  const { id, heading, runIn, children } = section;
  const opening = { id, label, text: flat(joinLabel(section.label, heading)), weight: WEIGHTS.heading };
  const inside = below(place, section);
  return runIn ? entriesOfNodes(children, inside, opening) : [opening, ...entriesOfNodes(children, inside)];
}

function articleLead({ id, label: printed, heading }: Article, label: string): Lead {
  const text = joinLabel(printed, heading ?? '');
  return { id, label, text: `${text}${separatorAfter(text)}`, weight: WEIGHTS.label };
}

function lineOf(node: Paragraph | Item): string {
  return node.type === 'item' ? joinLabel(node.label, node.text) : node.text;
}

function entriesOfTable({ id, title, head, body, note }: Table, label: string): Entry[] {
  const rows = [...head, ...body].map((row): Entry => ({ id, label, text: textOfRow(row), weight: WEIGHTS.text }));
  const heading: Entry[] = title ? [{ id, label, text: flat(title), weight: WEIGHTS.heading }] : [];
  return [...heading, ...rows, ...(note ? [{ id, label, text: flat(note), weight: WEIGHTS.text }] : [])];
}

function textOfRow(row: readonly Cell[]): string {
  return row.map(({ text }) => flat(text)).join(BOUNDARY);
}

/** Line breaks inside a text are blanks of its one line; so is a tab, which would be a boundary. */
function flat(text: string): string {
  return text.replace(RE_BREAKS, ' ');
}

const RE_BREAKS = /[\n\t]+/g;
