import type { Line, LineKind, Source, SourceFile } from '../model/source.ts';
import { publishable } from '../text/characters.ts';
import { readIn } from '../text/simplify.ts';
import { withoutBlanks } from '../text/without-blanks.ts';
import { findBlankColumns } from './blank-columns.ts';
import { findPageNotes } from './find-page-notes.ts';
import { findRunningHeads } from './find-running-heads.ts';
import { isCopiedControl } from './html/is-control.ts';
import { isTraditional } from './is-traditional.ts';
import type { Received, ReceivedFile } from './received.ts';

/** 例：--- · *** · ______ */
const RE_RULE = /^\s*(?:-{3,}|\*{3,}|_{3,}|—{3,})\s*$/;
/** 例：— 12 — · ‖12 · - 12 - · ·12· · －１２－ · 第 12 页 · 第3页，共20页 · {6}------ · <page_number>3</page_number> */
const RE_PAGE_NUMBER =
  /^\s*(?:‖\s*\d{1,4}|[—–―─\-－·•]+\s*[\d０-９]{1,4}\s*[—–―─\-－·•]+|第\s*[\d０-９]{1,4}\s*页(?:[\s,，/]*共\s*[\d０-９]+\s*页)?|\{\d+\}-{3,}|<page_number>[^<>]*<\/page_number>|<!--\s*page[^<>]*-->)\s*$/i;

/**
 * The lines of a gazette, each with what can be said of it alone. Nothing is changed.
 *
 * @param file Path as messages and `source.file` name it.
 * @param sha256 Of the bytes received, hexadecimal (hashing needs the platform, which the pipeline does not touch).
 * @param runningHeads Whole lines that repeat on the pages of this series.
 */
export function readSource(
  received: Received,
  file: string,
  sha256: string,
  runningHeads: readonly string[] = [],
): Source {
  const { text, lines, files = [{ file, sha256, received, behindGap: false }] } = received;
  const isChanged = isTraditional(text);
  const read = readIn(isChanged);
  const heads = new Set(runningHeads.map((head) => withoutBlanks(read(publishable(head)))));
  const numbered = lines.map(({ aside, ...line }, i): Line => {
    const raw = read(line.raw);
    const kind = aside ?? (line.cells ? 'row' : kindOf(read(publishable(raw)), heads));
    return { n: i + 1, ...line, raw, kind };
  });
  return {
    file,
    sha256,
    text: read(text),
    printed: isChanged ? text : null,
    lines: findPageNotes(findRunningHeads(keepBlankRows(findBlankColumns(numbered)))),
    files: countLines(files),
  };
}

function countLines(files: readonly ReceivedFile[]): SourceFile[] {
  let last = 0;
  return files.map(({ file, sha256, behindGap, received: { lines, marked, truncated, isSigned = false } }) => {
    const first = last + 1;
    last += lines.length;
    return { file, sha256, lines: [first, last], marked, truncated, isSigned, behindGap };
  });
}

/** Lines of tabs between rows are rows to be filled in. */
function keepBlankRows(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    kept.push(line);
    if (line.kind !== 'row') continue;
    let end = i + 1;
    while (lines[end]?.kind === 'blank' && lines[end]?.raw.includes('\t')) end++;
    if (lines[end]?.kind !== 'row') continue;
    for (const blank of lines.slice(i + 1, end)) kept.push({ ...blank, kind: 'row' });
    i = end - 1;
  }
  return kept;
}

/** 例：![](images/9f0c.jpg) · <!-- image --> · <img src="a.png"/> · <div><img src="a.png"/></div> */
const RE_IMAGE =
  /^\s*(?:<(?:div|p|center)\b[^<>]*>\s*)*(?:!\[[^\]]*\]\([^)]*\)|<!--\s*(?:image|figure)[^<>]*-->|<img\b[^<>]*>)(?:\s*<\/(?:div|p|center)>)*\s*$/i;

function kindOf(printed: string, heads: ReadonlySet<string>): LineKind {
  if (printed.trim() === '') return 'blank';
  if (heads.has(withoutBlanks(printed))) return 'running-head';
  if (RE_PAGE_NUMBER.test(printed)) return 'page-number';
  if (RE_RULE.test(printed)) return 'rule';
  if (RE_IMAGE.test(printed)) return 'image';
  if (isCopiedControl(printed)) return 'noise';
  return printed.includes('\t') ? 'row' : 'text';
}
