import { assertNever } from '../model/assert-never.ts';
import type { GazetteDocument, Part } from '../model/document.ts';
import type { Article, GazetteNode, Section, Table } from '../model/nodes.ts';
import { joinLabel, separatorAfter } from '../text/join-label.ts';
import { describeDocument } from './describe-document.ts';
import { layOutGrid } from '../model/lay-out-grid.ts';
import { MISSING_FIGURE } from './missing-figure.ts';
import type { ExportOptions } from './options.ts';
import { describeProvenance } from './provenance.ts';

const INDENT = '　　';
const RULE = '————————';
/** What stands between the last line of a block and the next: a blank line, or nothing. */
interface Block {
  lines: string[];
  apart: boolean;
}

/**
 * A document as plain text: one paragraph a line with a first-line indent, headings apart, rows of tables with tabs
 * between their cells, so that they can be pasted into a spreadsheet. UTF-8, `\n`.
 */
export function exportText(document: GazetteDocument, options: ExportOptions): string {
  const head = [document.title, document.titleEn, document.docNumber].filter((line) => line !== null);
  const blocks = [
    apart(...head),
    ...document.parts.flatMap((part) => partToBlocks(part, document)),
    foot(document, options),
  ];
  return `${layOut(blocks)}\n`;
}

function partToBlocks(part: Part, document: GazetteDocument): Block[] {
  const title = part.title === document.title ? [] : [part.title];
  const heading = [part.label, ...title].filter((line) => line !== null);
  return [...(heading.length > 0 ? [apart(...heading)] : []), ...nodesToBlocks(part.children)];
}

/** @param lead Label or heading that opens the first paragraph. */
function nodesToBlocks(nodes: readonly GazetteNode[], lead = ''): Block[] {
  const [first, ...rest] = nodes;
  if (lead === '') return nodes.flatMap((node) => nodeToBlocks(node));
  if (first?.type === 'paragraph') return [...nodeToBlocks(first, lead), ...nodesToBlocks(rest)];
  return [close(lead.trimEnd()), ...nodesToBlocks(nodes)];
}

function nodeToBlocks(node: GazetteNode, lead = ''): Block[] {
  switch (node.type) {
    case 'section':
      return sectionToBlocks(node);
    case 'article':
      return nodesToBlocks(node.children, articleLead(node));
    case 'paragraph':
      return [close(lead + node.text), ...nodesToBlocks(node.children)];
    case 'item':
      return [close(joinLabel(node.label, node.text)), ...nodesToBlocks(node.children)];
    case 'table':
      return [tableToBlock(node)];
    case 'footnote':
      return [close(`${node.mark}${separatorAfter(node.mark)}${node.text}`)];
    case 'figure':
      return [apart(`〔${MISSING_FIGURE}〕${node.caption}`)];
    case 'signature':
    case 'dateline':
    case 'addressees':
      return [apart(...node.text.split('\n'))];
    case 'annexList':
      return [{ ...close(node.text), apart: true }];
    default:
      return assertNever(node);
  }
}

function sectionToBlocks(section: Section): Block[] {
  const heading = joinLabel(section.label, section.heading);
  if (section.runIn) return nodesToBlocks(section.children, heading);
  return [apart(heading), ...nodesToBlocks(section.children)];
}

function articleLead({ label, heading }: Article): string {
  return `${joinLabel(label, heading ?? '')}　`;
}

function tableToBlock({ title, head, body, columns, note }: Table): Block {
  const rows = layOutGrid([...head, ...body], columns).map((row) =>
    row.map((cell) => cell?.text.replaceAll('\n', ' ') ?? '').join('\t'),
  );
  return apart(...[title, ...rows, note].filter((line) => line !== null));
}

function foot(document: GazetteDocument, options: ExportOptions): Block {
  const { printedIn, url, notice, repairs } = describeProvenance(document, options);
  const known = describeDocument(document).map(([name, value]) => `${name}：${value}`);
  const lines = [RULE, ...known, `来源：${printedIn}`, `网址：${url}`, notice, repairs];
  return apart(...lines.filter((line) => line !== null));
}

function apart(...lines: string[]): Block {
  return { lines, apart: true };
}

function close(paragraph: string): Block {
  return { lines: paragraph.split('\n').map((line) => INDENT + line), apart: false };
}

function layOut(blocks: readonly Block[]): string {
  return blocks
    .map((block, i) => {
      const before = blocks[i - 1];
      const gap = before && (before.apart || block.apart) ? '\n' : '';
      return gap + block.lines.join('\n');
    })
    .join('\n');
}
