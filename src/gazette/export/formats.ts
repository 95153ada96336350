import type { GazetteDocument } from '../model/document.ts';
import { exportHtml } from './export-html.ts';
import { exportJson } from './export-json.ts';
import { exportMarkdown } from './export-markdown.ts';
import { exportText } from './export-text.ts';
import type { ExportOptions } from './options.ts';

/** A file that a reader can take away of a document. */
export interface Format {
  /** As readers know it. */
  label: string;
  /** Name of the file, by which downloads can be told apart in a folder. */
  file: (id: string) => string;
  /** Media type (IANA) under which a server sends it; text is UTF-8. */
  mime: string;
  write: (document: GazetteDocument, options: ExportOptions) => FileContent | Promise<FileContent>;
}

type FileContent = string | Uint8Array;

/** Every format, by the name that it has in `downloads` of a document. A new one is a row here and a file that writes it. */
export const FORMATS = {
  html: { label: '单文件网页', file: (id) => `${id}.html`, mime: 'text/html', write: exportHtml },
  md: { label: 'Markdown', file: (id) => `${id}.md`, mime: 'text/markdown', write: exportMarkdown },
  txt: { label: '纯文本', file: (id) => `${id}.txt`, mime: 'text/plain', write: exportText },
  json: { label: '结构化数据（JSON）', file: () => 'document.json', mime: 'application/json', write: exportJson },
} satisfies Readonly<Record<string, Format>>;

/** Paths on the site of what holds the whole collection. */
export const COLLECTION_FILES = [
  '/data/documents.json',
  '/data/documents.ndjson',
  '/data/works.json',
  '/data/gazettes.json',
] as const;

/** Paths on the site of all that can be taken away of a document, by format. */
export function downloadsOf(id: string): Record<string, string> {
  return Object.fromEntries(Object.entries<Format>(FORMATS).map(([name, format]) => [name, pathOf(id, format)]));
}

/** Path on the site of a document in one format. */
export function pathOf(id: string, { file }: Format): string {
  return `/documents/${id}/${file(id)}`;
}
