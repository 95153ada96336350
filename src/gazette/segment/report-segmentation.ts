import { report } from '../model/report.ts';
import type { Run } from '../model/source.ts';
import type { Segmentation } from './find-documents.ts';
import type { Contents } from './read-contents.ts';

/** Reports where contents page and bodies do not agree; without a contents page there is nothing to compare. */
export function reportSegmentation(found: Segmentation, contents: Contents | null, run: Run): void {
  if (found.documents.length === 0)
    report(run, 'segment/no-document', { line: 1 }, '没有找到文件标题，应至少有一件文件');
  for (const entry of found.missing) {
    const listed = entry.facts ? '网页题为' : '目录列有';
    report(run, 'segment/contents-entry-without-body', { lines: entry.lines }, `${listed}“${entry.title}”，正文中没有`);
  }
  if (!contents) return;
  let lastPage = 0;
  for (const piece of found.documents) {
    const lines = piece.titleBlocks[0]?.lines[0] ?? [1, 1];
    if (!piece.entry)
      report(run, 'segment/body-without-contents-entry', { lines }, `正文有“${piece.title}”，目录没有列出`);
    const page = piece.entry?.page ?? lastPage;
    if (page < lastPage)
      report(run, 'segment/page-order', { lines }, `“${piece.title}”在第${page}页，应不小于上一件的第${lastPage}页`);
    lastPage = Math.max(lastPage, page);
  }
}
