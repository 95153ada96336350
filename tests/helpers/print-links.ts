import type { LinkedCollection } from '../../src/gazette/link/link-collection.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import type { LineageLink } from '../../src/gazette/model/links.ts';
import type { GazetteNode, Span } from '../../src/gazette/model/nodes.ts';
import { textsOf } from '../../src/gazette/model/texts-of.ts';
import { walkNodes } from '../../src/gazette/model/walk-nodes.ts';
import type { Work } from '../../src/gazette/model/work.ts';

/** A linked collection as text for review: where each citation leads, links within texts, what is derived from them. */
export function printLinks({ documents, works, findings }: LinkedCollection): string {
  const out = [
    ...documents.flatMap(printDocument),
    ...works.flatMap((work) => (work.editions.length > 0 ? printEditions(work) : printWork(work))),
  ];
  const messages = findings.map((f) => `! ${f.document} ${f.line} ${f.rule} ${f.message}`);
  return [...out, ...messages].join('\n').trimEnd() + '\n';
}

function printDocument(document: GazetteDocument): string[] {
  const references = document.references.map((r) => {
    const number = r.docNumber ? `（${r.docNumber}）` : '';
    const node = r.target.node ? `#${r.target.node}` : '';
    const target = r.target.kind === 'self' ? 'self' : `${r.target.kind} ${r.target.id}`;
    return `  ${r.line} ${r.at} ${r.relation} ${r.cite}${number} → ${target}${node}`;
  });
  const links = document.parts.flatMap((part) => [...walkNodes(part.children)]).flatMap(printSpans);
  const terms = document.terms.map((t) => `  ${t.at} “${t.term}” = ${t.definition}`);
  return [
    `# ${document.id} ${document.title} ${printStatus(document)}`,
    ...references,
    ...links,
    ...terms,
    ...document.lineage.predecessors.map((l) => `  ← ${printLineage(l)}`),
    ...document.lineage.successors.map((l) => `  ⇒ ${printLineage(l)}`),
    ...printCitedBy(document),
    '',
  ];
}

function printWork(work: Work): string[] {
  const facts = [work.kind, work.docNumber, work.issuer].filter(Boolean).join(' | ');
  const variants = work.variants.map((v) => `  = ${v}`);
  return [`* ${work.id} ${work.title} (${facts}) ${printStatus(work)}`, ...variants, ...printCitedBy(work), ''];
}

/** Of a work that has a text its document says all, but which texts it has where there are more. */
function printEditions({ id, title, editions }: Work): string[] {
  if (editions.length < 2 && editions.every(({ reprints }) => reprints.length === 0)) return [];
  const lines = editions.map((e) => {
    const also = e.reprints.map((reprint) => ` = ${reprint}`).join('');
    return `  ${e.document}${also} ${e.kind} ${e.from ?? '?'}–${e.to ?? ''}${e.by?.title ? ` by ${e.by.title}` : ''}`;
  });
  return [`* ${id} ${title}`, ...lines, ''];
}

function printStatus({ status }: Pick<Work, 'status'>): string {
  const by = status.by ? ` by ${status.by.id}#${status.by.at ?? ''} ${status.by.atLabel ?? '—'}` : '';
  return `[${status.value}${status.since ? ` ${status.since}` : ''}${by}]`;
}

function printCitedBy({ citedBy }: Pick<Work, 'citedBy'>): string[] {
  return citedBy.map((c) => `  < ${c.url} ${c.label ?? '—'} ${c.relation}${c.to ? ` @${c.to}` : ''} ${c.snippet}`);
}

function printLineage(link: LineageLink): string {
  return `${link.kind} ${link.id}${link.inferred ? ' (inferred)' : ''}`;
}

function printSpans(node: GazetteNode): string[] {
  return textsOf(node).flatMap(({ text, holder }) =>
    (holder?.spans ?? []).flatMap((span) => printSpan(span, text, node.id)),
  );
}

function printSpan(span: Span, text: string, id: string): string[] {
  const words = text.slice(span.start, span.end);
  if (span.kind === 'internal') return [`  ${id} [${words}] → ${span.targets.join(' ')}`];
  return span.kind === 'term' ? [`  ${id} [${words}] term ${span.term}`] : [];
}
