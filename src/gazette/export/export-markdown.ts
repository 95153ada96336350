import type { Root } from 'mdast';
import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { GazetteDocument } from '../model/document.ts';
import { walkNodes } from '../model/walk-nodes.ts';
import { listPrinted } from '../render/printed.ts';
import { renderDocument } from '../render/render-document.ts';
import { printedToMarkdown } from './printed-to-markdown.ts';
import type { ExportOptions } from './options.ts';
import { pick } from './pick.ts';
import { describeActor } from '../wording/describe-status.ts';
import { describeProvenance } from './provenance.ts';

/**
 * A document as GitHub-flavoured Markdown with footnotes and `$…$` formulas; what is known of it is YAML on top.
 * Gazette text that looks like Markdown is escaped by the serialiser.
 */
export function exportMarkdown(document: GazetteDocument, options: ExportOptions): string {
  const context = { url: document.url, site: options.site, noteLabels: labelNotes(document) };
  const root: Root = {
    type: 'root',
    children: [
      { type: 'yaml', value: frontMatter(document, options) },
      { type: 'heading', depth: 1, children: [{ type: 'text', value: document.title }] },
      ...renderDocument(document).flatMap((part) => printedToMarkdown(listPrinted([part]), context)),
      { type: 'thematicBreak' },
      { type: 'paragraph', children: [{ type: 'text', value: describeProvenance(document, options).notice }] },
    ],
  };
  return toMarkdown(root, {
    extensions: [frontmatterToMarkdown('yaml'), gfmToMarkdown({ tablePipeAlign: false }), mathToMarkdown()],
  });
}

function frontMatter(document: GazetteDocument, options: ExportOptions): string {
  const { printedIn, url, repairs, sha256, generator } = describeProvenance(document, options);
  const { value, since } = document.status;
  const { status: whole } = document.work;
  const known = {
    ...pick(document, [
      'title',
      'lang',
      'titleEn',
      'docNumber',
      'issuers',
      'genre',
      'dateSigned',
      'dateEffective',
      'dateExpires',
    ]),
    status: value,
    statusSince: since ?? null,
    statusBy: describeActor(document.status),
    workStatus: whole?.value ?? null,
    workStatusSince: whole?.since ?? null,
    workStatusBy: whole ? describeActor(whole) : null,
    statusAsOf: options.asOf,
    printedIn,
    url,
    repairs,
    sourceSha256: sha256,
    generator,
  };
  const present = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null));
  return stringify(present, { lineWidth: 0 }).trimEnd();
}

/** The printed mark where it is the only one of its kind in the document, else the id: ① starts anew on each page. */
function labelNotes(document: GazetteDocument): Map<string, string> {
  const nodes = document.parts.flatMap((part) => [...walkNodes(part.children)]);
  const notes = nodes.filter((node) => node.type === 'footnote');
  const taken = (mark: string): number => notes.filter((note) => note.mark === mark).length;
  return new Map(notes.map(({ id, mark }) => [id, taken(mark) === 1 ? mark : id]));
}
