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

export type FileContent = string | Uint8Array;

/**
 * Every format, by the name that it has in `downloads` of a document. A new one is a row here and a file that writes it.
 * What sets pages is loaded where a file is written: it is large, and those that only link need none of it.
 */
export const FORMATS = {
  docx: {
    label: 'Word',
    file: (id) => `${id}.docx`,
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: async (document, options) => (await import('./word/export-word.ts')).exportWord(document, options),
  },
  pdf: {
    label: 'PDF',
    file: (id) => `${id}.pdf`,
    mime: 'application/pdf',
    write: async (document, options) => (await import('./pdf/export-pdf.ts')).exportPdf(document, options),
  },
  html: { label: '单文件网页', file: (id) => `${id}.html`, mime: 'text/html', write: exportHtml },
  md: { label: 'Markdown', file: (id) => `${id}.md`, mime: 'text/markdown', write: exportMarkdown },
  txt: { label: '纯文本', file: (id) => `${id}.txt`, mime: 'text/plain', write: exportText },
  xml: {
    label: 'Akoma Ntoso（XML）',
    file: (id) => `${id}.xml`,
    mime: 'application/xml',
    write: async (document, options) => (await import('./akn/export-akn.ts')).exportAkn(document, options),
  },
  json: { label: '结构化数据（JSON）', file: () => 'document.json', mime: 'application/json', write: exportJson },
} satisfies Readonly<Record<string, Format>>;

/** Paths on the site of what holds the whole collection. */
export const COLLECTION_FILES = [
  '/data/documents.json',
  '/data/documents.ndjson',
  '/data/documents.zip',
  '/data/works.json',
  '/data/plans.json',
  '/data/tasks.json',
  '/data/task-organs.json',
  '/data/indicators.json',
  '/data/promises.json',
  '/data/gazettes.json',
  '/data/gongbao.sqlite',
  '/data/graph.ttl',
  '/data/graph.graphml',
  ...(['documents', 'passages', 'references', 'works', 'tasks', 'indicators', 'promises'] as const).flatMap(
    (name) => [`/data/${name}.csv`, `/data/${name}.parquet`] as const,
  ),
] as const;

/**
 * Paths on the site of what holds a whole issue, with what readers call it.
 *
 * @param chosen names of the formats that are made
 */
export function gazetteDownloads(id: string, chosen: ReadonlySet<string>): { label: string; path: string }[] {
  const folder = `/gazettes/${id}`;
  const wholes = [
    { format: 'pdf', label: 'PDF', path: `${folder}/${id}.pdf` },
    { format: 'epub', label: '电子书（EPUB）', path: `${folder}/${id}.epub` },
    { format: 'xml', label: 'Akoma Ntoso（XML）', path: `${folder}/${id}.xml` },
    { format: 'json', label: '目录（JSON）', path: `${folder}/gazette.json` },
  ];
  const archives = Object.entries<Format>(FORMATS).map(([format, { label }]) => ({
    format,
    label: `各件${label}，打包`,
    path: archivePath(id, format),
  }));
  return [...wholes, ...archives]
    .filter(({ format }) => chosen.has(format))
    .map(({ label, path }) => ({ label, path }));
}

/** Path on the site of the documents of an issue in one format, in one file. */
export function archivePath(id: string, format: string): string {
  return `/gazettes/${id}/${id}-${format}.zip`;
}

/** Paths on the site of all that can be taken away of a document, by format. */
export function downloadsOf(id: string): Record<string, string> {
  return Object.fromEntries(Object.entries<Format>(FORMATS).map(([name, format]) => [name, pathOf(id, format)]));
}

/**
 * Path on the site of a document's JSON under a name of its own, by which it can be told apart in a folder. What programs
 * find beside any page is `document.json`, the same file.
 */
export function jsonPath(id: string): string {
  return `/documents/${id}/${id}.json`;
}

/** Path on the site of the picture of a document's title, for where its address is shared. */
export function imagePath(id: string): string {
  return `/documents/${id}/${id}.png`;
}

/** Path on the site of a document in one format. */
export function pathOf(id: string, { file }: Pick<Format, 'file'>): string {
  return `/documents/${id}/${file(id)}`;
}

/**
 * Name under which a reader's machine keeps the file: what it is, as people name it. 例：门政发〔2019〕19号
 * 门头沟区公益性公墓管理办法.docx
 *
 * @param path of the download; its ending stays
 */
export function savedName(
  { docNumber, shortTitle }: Pick<GazetteDocument, 'docNumber' | 'shortTitle'>,
  path: string,
): string {
  const name = `${docNumber === null ? '' : `${docNumber} `}${shortTitle}`
    .replace(RE_NOT_IN_NAMES, '')
    .slice(0, LONGEST_NAME);
  return `${name}${path.slice(path.lastIndexOf('.'))}`;
}

/** What Windows allows in no name of a file. */
const RE_NOT_IN_NAMES = /[\\/:*?"<>|\n]/g;

/** Names of 255 bytes are the longest that file systems take; a Han character has three. */
const LONGEST_NAME = 80;
