import type { GazetteDocument } from '../model/document.ts';
import { report } from '../model/report.ts';
import type { Run } from '../model/source.ts';
import type { PageFacts } from '../read/page-facts.ts';
import { numberKey } from '../scan/doc-number.ts';
import { fold } from '../text/fold.ts';

/** Reports where the page of a document says something else than its text, which prevails. */
export function compareFacts(
  document: Pick<GazetteDocument, 'source' | 'docNumber' | 'dateSigned' | 'issuers'>,
  facts: PageFacts | undefined,
  run: Run,
): void {
  if (!facts) return;
  const differ = (what: string, listed: string, printed: string): void => {
    const message = `网页所列的${what}是“${listed}”，正文是“${printed}”，以正文为准`;
    report(run, 'parse/page-facts', { line: document.source.lines[0] }, message);
  };
  const { docNumber, dateSigned, issuers } = document;
  if (facts.docNumber && docNumber && numberKey(facts.docNumber) !== numberKey(docNumber))
    differ('发文字号', facts.docNumber, docNumber);
  if (facts.dateSigned && dateSigned && facts.dateSigned !== dateSigned)
    differ('成文日期', facts.dateSigned, dateSigned);
  const [listed, printed] = [facts.issuers, issuers].map((organs) => organs.map(fold));
  if (listed?.length && printed?.length && !listed.some((organ) => printed.includes(organ)))
    differ('发文机关', facts.issuers.join('、'), issuers.join('、'));
}
