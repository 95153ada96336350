import { erratumFor } from '../clean/quote-line.ts';
import { within } from '../limits/within.ts';
import type { Block, TextBlock } from '../model/block.ts';
import { report } from '../model/report.ts';
import type { Line, Run } from '../model/source.ts';
import { lineInFile } from '../model/source-file.ts';
import { RE_CONTENTS_HEADING } from '../scan/contents-heading.ts';
import { numberAlone } from '../scan/doc-number.ts';
import { fold, similarity } from '../text/fold.ts';
import { isTitleLength } from './title-lines.ts';
import type { Segmentation } from './find-documents.ts';
import type { Contents, PrintedEntry } from './read-contents.ts';

/** Only the sidecar knows that the last documents of the contents page were never received. */
function isCutOff(entry: PrintedEntry, found: Segmentation, contents: Contents | null, run: Run): boolean {
  const entries = contents?.entries ?? [];
  const behind = entries.slice(entries.indexOf(entry));
  return run.sidecar.incomplete !== undefined && behind.every((other) => found.missing.includes(other));
}

function reportMissing(entry: PrintedEntry, isKnown: boolean, contents: Contents | null, run: Run): void {
  const listed = entry.facts ? '网页题为' : '目录列有';
  const place = { lines: entry.lines };
  if (isKnown) report(run, 'segment/contents-entry-without-body', place, `${listed}“${entry.title}”，正文中没有`);
  else {
    const like = contents && findLike(entry.title, contents.lines[1], run.source);
    const where = like ? `；最像的是第${lineInFile(run.source, like.n)}行“${like.raw.trim()}”` : '';
    const message = `${listed}“${entry.title}”，正文中没有找到它的开头${where}`;
    const fix = like ? erratumFor(run.source, [like.n, like.n], like.raw.trim()) : undefined;
    report(run, 'segment/start-not-found', place, message, fix ?? { incomplete: '只收到这些' });
  }
}

/** Sentences of what must be a document, for it has numbers or a date: a preface or a note to readers has neither. */
export function sentencesIn(blocks: readonly Block[]): TextBlock[] {
  const lines = blocks.filter((block) => block.kind === 'text');
  const sentences = lines.filter(({ text }) => /[。；]$/.test(text.value));
  const isDocument = lines.some(({ label, text }) => label !== null || numberAlone(text.value) !== null);
  return isDocument && within('fewestAlike', sentences.length) ? sentences : [];
}

function excerptOf({ text }: TextBlock): string {
  return text.value.slice(0, 20);
}

/** Reports where contents page and bodies do not agree; without a contents page there is nothing to compare. */
export function reportSegmentation(found: Segmentation, contents: Contents | null, run: Run): void {
  if (found.documents.length === 0)
    report(run, 'segment/no-document', { line: 1 }, '没有找到文件标题，应至少有一件文件');
  for (const entry of found.missing) reportMissing(entry, isCutOff(entry, found, contents, run), contents, run);
  const [stray] = sentencesIn(found.before);
  if (stray)
    report(
      run,
      'segment/unassigned',
      { lines: stray.lines[0] ?? [1, 1] },
      `“${excerptOf(stray)}”等文字在第一件文件之前，应归于一件文件`,
    );
  for (const { title, titleBlocks } of found.documents)
    if (!isTitleLength(title))
      report(
        run,
        'segment/long-title',
        { lines: titleBlocks[0]?.lines[0] ?? [1, 1] },
        `标题“${title.slice(0, 20)}……”有${title.length}字，应不是标题`,
      );
  if (!contents) {
    const first = found.documents[0]?.titleBlocks[0]?.lines[0]?.[0] ?? 1;
    const heading = run.source.lines.find(({ n, raw }) => n < first && RE_CONTENTS_HEADING.test(raw));
    const message = '“目录”下面没有读出条目，应为“标题……页码”，一条一行';
    if (heading) report(run, 'segment/contents-unread', { line: heading.n }, message);
    return;
  }
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

/** The line behind the contents page that is most like a title, where one is: it may be misread there or here. */
function findLike(title: string, end: number, { lines }: Run['source']): Line | null {
  const wanted = fold(title);
  let best: { line: Line; score: number } | null = null;
  for (const line of lines.slice(end)) {
    if (line.raw.length > 2 * title.length || line.raw.length < title.length / 2) continue;
    const score = similarity(fold(line.raw), wanted);
    if (within('alike', score) && score > (best?.score ?? 0)) best = { line, score };
  }
  return best?.line ?? null;
}
