import type { GazetteDocument } from '../../model/document.ts';
import type { GazetteIssue } from '../../model/gazette-issue.ts';
import { nameIssue } from '../../wording/name-issue.ts';
import type { ExportOptions } from '../options.ts';
import { documentToTypst } from './export-pdf.ts';
import { template } from './template.ts';
import { plain } from './words.ts';

/**
 * An issue as one PDF: its name, a contents page with the numbers of pages, its documents one after the other, each as in
 * the file of its own.
 *
 * @param documents those of the issue that are published, in printed order
 */
export function exportGazettePdf(
  issue: GazetteIssue,
  documents: readonly GazetteDocument[],
  options: ExportOptions,
): Uint8Array {
  const title = nameIssue(issue);
  const facts = { title, authors: [issue.publisher], keywords: [issue.issue], families: options.typesetter.families };
  return options.typesetter.toPdf(
    [
      template(facts),
      `#cover[${plain(issue.name)}][${plain([issue.issue, issue.publisher].join('\n'))}]`,
      '#contents',
      ...documents.map((document) => documentToTypst(document, options, `${document.id}/`)),
    ].join('\n\n#pagebreak(weak: true)\n\n'),
  );
}
