import { hasClause } from '../clean/open-end.ts';
import { endOf } from '../clean/sentence-end.ts';
import type { Block } from '../model/block.ts';
import { report } from '../model/report.ts';
import type { Run } from '../model/source.ts';
import type { Segmentation } from './find-documents.ts';
import type { Contents } from './read-contents.ts';

/**
 * Reports a file that ends before the gazette does: in the middle of a sentence, or before the last documents of its
 * contents page. The sidecar may say that no more was received.
 *
 * @param blocks behind the contents page; where a colophon follows, the file has its end
 */
export function reportCut(
  { missing }: Pick<Segmentation, 'missing'>,
  contents: Contents | null,
  blocks: readonly Block[],
  run: Run,
): void {
  const why = brokenSentence(blocks) ?? lastMissing(contents, missing);
  if (why === null) return;
  const line = { line: run.source.lines.length };
  const { incomplete } = run.sidecar;
  if (incomplete === undefined)
    report(run, 'segment/cut', line, `${why}，文件像是不全，应有后面的内容`, { incomplete: '只收到这些' });
  else report(run, 'segment/cut-known', line, `${why}：${incomplete}`);
}

/** A heading or the line of a list has no stop either; what has a comma in it is a sentence. */
function brokenSentence(blocks: readonly Block[]): string | null {
  const last = blocks.findLast((block) => block.kind !== 'rule');
  if (last?.kind !== 'text' || !hasClause(last.text.value) || endOf(last.text.value) === 'stop') return null;
  return `文件在“……${last.text.value.slice(-12)}”处中断`;
}

/** One title may be misread; that of the last documents all are is no chance. */
function lastMissing(contents: Contents | null, missing: Segmentation['missing']): string | null {
  const entries = contents?.entries ?? [];
  const lost = new Set(missing);
  const [lone, ...others] = entries.slice(entries.findLastIndex((entry) => !lost.has(entry)) + 1);
  return lone && others.length > 0 ? `目录的最后 ${others.length + 1} 件没有正文` : null;
}
