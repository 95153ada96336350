import type { GazetteDocument } from '../../model/document.ts';
import type { GazetteIssue } from '../../model/gazette-issue.ts';
import { nameIssue } from '../../wording/name-issue.ts';
import type { ExportOptions } from '../options.ts';
import { toZip, type ArchiveFile } from '../zip.ts';
import { STYLE } from './style.ts';
import { documentPage, navigationPage, packageFile, titlePage } from './pages.ts';

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
  const ids = new Set(documents.map(({ id }) => id));
  const texts = documents.map((document) => ({ document, page: documentPage(document, ids, options) }));
  const book = { issue, texts, options, title: nameIssue(issue) };
  const files: ArchiveFile[] = [
    // OCF 4.3: the first file, not compressed, so that its words stand at a known place.
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', CONTAINER],
    ['book/package.opf', packageFile(book)],
    ['book/contents.xhtml', navigationPage(book)],
    ['book/text/title.xhtml', titlePage(book)],
    ['book/style.css', STYLE],
    ...texts.map(({ document, page }): ArchiveFile => [`book/text/${document.id}.xhtml`, page]),
  ];
  return toZip(files, (name) => name === 'mimetype');
}

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;
