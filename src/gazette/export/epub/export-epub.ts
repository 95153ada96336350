import { strToU8, zipSync, type Zippable } from 'fflate';
import type { GazetteDocument } from '../../model/document.ts';
import type { GazetteIssue } from '../../model/gazette-issue.ts';
import { nameIssue } from '../../wording/name-issue.ts';
import type { ExportOptions } from '../options.ts';
import { STYLE } from './style.ts';
import { documentPage, navigationPage, packageFile, titlePage } from './pages.ts';

/** Files in a ZIP carry no time of their making. */
const MTIME = '1980-01-01T00:00:00';

/**
 * An issue as a book (EPUB 3.3): a page a document, a contents page two levels deep, landmarks. Faces are left to the
 * reader's device.
 *
 * @param documents those of the issue that are published, in printed order
 */
export function exportEpub(
  issue: GazetteIssue,
  documents: readonly GazetteDocument[],
  options: ExportOptions,
): Uint8Array {
  const book = { issue, documents, options, title: nameIssue(issue) };
  const pages = documents.map((document): [string, string] => [
    `text/${document.id}.xhtml`,
    documentPage(document, options),
  ]);
  const files: [string, string][] = [
    ['META-INF/container.xml', CONTAINER],
    ['book/package.opf', packageFile(book)],
    ['book/contents.xhtml', navigationPage(book)],
    ['book/text/title.xhtml', titlePage(book)],
    ['book/style.css', STYLE],
    ...pages.map(([name, page]): [string, string] => [`book/${name}`, page]),
  ];
  const archive: Zippable = {
    // OCF 4.3: the first file, not compressed, so that its words stand at a known place.
    mimetype: [strToU8('application/epub+zip'), { level: 0, mtime: MTIME }],
    ...Object.fromEntries(files.map(([name, text]) => [name, [strToU8(text), { level: 9, mtime: MTIME }]])),
  };
  return zipSync(archive);
}

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;
