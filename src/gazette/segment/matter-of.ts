import type { Block } from '../model/block.ts';
import type { GazetteIssue, MatterKind } from '../model/gazette-issue.ts';
import type { Source } from '../model/source.ts';
import type { LineRange } from '../model/values.ts';
import { publishable } from '../text/characters.ts';
import type { Contents } from './read-contents.ts';
import { sentencesIn } from './report-segmentation.ts';

/** What a gazette prints around its documents: masthead, contents page, colophon. */
export function matterOf(
  source: Source,
  masthead: LineRange | null,
  contents: Contents | null,
  before: readonly Block[],
  colophon: readonly Block[],
): GazetteIssue['matter'] {
  const of = (kind: MatterKind, lines: LineRange): GazetteIssue['matter'][number] => ({
    kind,
    lines,
    text: source.lines
      .slice(lines[0] - 1, lines[1])
      .filter(({ kind }) => kind !== 'noise')
      .map((line) => publishable(line.raw))
      .filter((raw) => raw.trim() !== '')
      .join('\n'),
  });
  // Each line of a list stands in one file.
  const ofEach = (kind: MatterKind, [first, last]: LineRange): GazetteIssue['matter'] =>
    source.files
      .filter(({ lines }) => lines[0] <= last && lines[1] >= first)
      .map(({ lines }) => of(kind, [Math.max(first, lines[0]), Math.min(last, lines[1])]));
  const extent = (blocks: readonly Block[]): LineRange => [
    blocks[0]?.lines[0]?.[0] ?? 1,
    blocks.at(-1)?.lines.at(-1)?.[1] ?? 1,
  ];
  // A note may stand there; running text is a document that was not found.
  const isText = sentencesIn(before).length > 0;
  return [
    ...(masthead ? ofEach(!contents && isText ? 'unassigned' : 'masthead', masthead) : []),
    ...(contents ? ofEach('contents', contents.lines) : []),
    ...(contents && before.length > 0 ? ofEach(isText ? 'unassigned' : 'contents', extent(before)) : []),
    ...(colophon.length > 0 ? ofEach('colophon', extent(colophon)) : []),
  ];
}
