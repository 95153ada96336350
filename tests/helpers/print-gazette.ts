import type { ConvertedGazette } from '../../src/gazette/convert-gazette.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import type { Cell, GazetteNode } from '../../src/gazette/model/nodes.ts';
import type { LineRange } from '../../src/gazette/model/values.ts';
import { assertNever } from '../../src/gazette/model/assert-never.ts';

/** A gazette as text for review: contents, metadata, the tree with ids and lines, the record, the messages. */
export function printGazette({ issue, documents }: ConvertedGazette): string {
  const out = [`${issue.name} ${issue.issue} ${issue.date ?? '—'} (${issue.publisher})`];
  for (const entry of issue.documents) {
    out.push(
      `  ${entry.page ?? '—'} ${entry.id ?? '无正文'} ${entry.title}${entry.section ? ` 【${entry.section}】` : ''}`,
    );
  }
  for (const document of documents) out.push('', ...printDocument(document));
  const matter = issue.matter.filter((m) => m.kind === 'colophon').map((m) => `${m.kind} ${m.lines.join('-')}`);
  const warnings = issue.warnings.map((w) => `! ${w.line}:${w.column} ${w.severity} ${w.rule} ${w.message}`);
  return [...out, '', ...matter, ...warnings].join('\n').trimEnd() + '\n';
}

function printDocument(document: GazetteDocument): string[] {
  const facts = [
    document.docNumber,
    document.issuers.join('、'),
    document.genre,
    document.dateSigned,
    document.addressees && `主送 ${document.addressees}`,
    document.dateEffective && `自 ${document.dateEffective}`,
    document.dateExpires && `至 ${document.dateExpires}`,
    document.planPeriod && `${document.planPeriod.from}—${document.planPeriod.to}`,
  ].filter(Boolean);
  const out = [`# ${document.id} ${document.title}`, `  ${facts.join(' | ')}`];
  if (document.titleEn) out.push(`  ${document.titleEn}`);
  if (document.shortTitle !== document.title) out.push(`  = ${document.shortTitle}`);
  for (const part of document.parts) {
    out.push(`== ${part.id} ${part.role} ${part.label ?? '—'} ${part.title} ${lines(part.lines)}`);
    for (const node of part.children) out.push(...printNode(node, 1));
  }
  for (const d of document.dropped) out.push(`- ${d.lines.join('-')} ${d.why} ${JSON.stringify(d.text)}`);
  for (const c of document.corrections) out.push(`~ ${c.line} ${c.found}→${c.replaced} ${c.why} @${c.at ?? '—'}`);
  return out;
}

function printNode(node: GazetteNode, depth: number): string[] {
  const indent = '  '.repeat(depth);
  const own = `${indent}${printOwn(node)} ${lines(node.lines)}`;
  const rows =
    node.type === 'table' ? [...node.head.map(head), ...node.body.map(row)].map((r) => `${indent}  ${r}`) : [];
  const children = 'children' in node ? node.children.flatMap((child) => printNode(child, depth + 1)) : [];
  return [own, ...rows, ...children];
}

function printOwn(node: GazetteNode): string {
  switch (node.type) {
    case 'section':
      return `§${node.level} ${node.id} ${node.label ?? '—'} ${node.heading}${node.runIn ? ' …' : ''}`;
    case 'article':
      return `${node.id} ${node.label}${node.heading ? ` ${node.heading}` : ''}`;
    case 'paragraph':
      return `¶ ${node.id} ${printText(node)}`;
    case 'item':
      return `• ${node.id} ${node.level} ${node.label} ${printText(node)}`;
    case 'table':
      return `▦ ${node.id} ${node.columns} ${node.title ?? '—'}${node.note ? ` (${oneLine(node.note)})` : ''}`;
    case 'footnote':
      return `† ${node.id} ${node.mark} ${printText(node)}`;
    case 'signature':
      return `✎ ${node.id} ${node.signers.join('、')} ${node.date ?? '—'}`;
    case 'figure':
      return `▣ ${node.id} ${node.caption}`;
    case 'dateline':
    case 'addressees':
    case 'annexList':
      return `${node.type} ${node.id} ${oneLine(node.text)}`;
    default:
      return assertNever(node);
  }
}

/** Text with its spans: ‹sub 2.5›. */
export function printText({ text, spans }: { text: string; spans?: Cell['spans'] }): string {
  let out = text;
  for (const span of [...(spans ?? [])].sort((a, b) => b.start - a.start)) {
    out = `${out.slice(0, span.start)}‹${span.kind} ${out.slice(span.start, span.end)}›${out.slice(span.end)}`;
  }
  return oneLine(out);
}

function head(cells: Cell[]): string {
  return `‖ ${cells.map(cell).join(' | ')}`;
}

function row(cells: Cell[]): string {
  return `| ${cells.map(cell).join(' | ')}`;
}

function cell(c: Cell): string {
  return `${c.header ? '*' : ''}${printText(c)}${c.colspan ? ` ↔${c.colspan}` : ''}${c.rowspan ? ` ↕${c.rowspan}` : ''}`;
}

function lines(ranges: readonly LineRange[]): string {
  return `[${ranges.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(' ')}]`;
}

function oneLine(value: string): string {
  return value.replaceAll('\n', '⏎');
}
