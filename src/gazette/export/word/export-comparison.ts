import {
  AlignmentType,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx';
import type { ComparedArticle, ComparedRow } from '../../compare/compare-texts.ts';
import type { MarkedRun } from '../../compare/mark-words.ts';
import { breakPartTitle } from '../../wording/break-title.ts';
import { POINTS, SIZE, TITLE_WIDTH, TYPE_AREA } from '../paper.ts';
import { titleToWord } from './blocks.ts';
import { settle } from './settle.ts';
import { inFace, PAGE, STYLES } from './styles.ts';

/** Two texts article by article, as a file of Word shows them. */
export interface WordComparison {
  /** 《甲法》新旧条文对照 */
  title: string;
  /** Over the two columns. */
  heads: readonly [before: string, after: string];
  /** 3条修改，1条新增；8条相同。 */
  summary: string;
  rows: readonly ComparedRow[];
  /** Of the same comparison as a page. */
  url: string;
  /** One of the texts is what this site makes of a decision. */
  isMade: boolean;
}

/**
 * 新旧条文对照表 as Word's .docx (ECMA-376): the earlier text at the left, the later at the right, a row an article with
 * its heads on every page. What is gone is struck out, what is new is bold and underlined. The same texts give the same
 * bytes.
 */
export async function exportComparison(comparison: WordComparison): Promise<Uint8Array> {
  const { title, heads, summary, rows, url, isMade } = comparison;
  const half = Math.round((TYPE_AREA.width * POINTS * 20) / 2);
  const notes = [
    `${summary}删去的字加删除线，增加的字加粗并加下划线。`,
    ...(isMade ? ['标明“本站推算”的文本由修改决定逐条推算而成，不是正式文本。'] : []),
    `网址：${url}`,
  ];
  const table = new Table({
    rows: [new TableRow({ tableHeader: true, cantSplit: true, children: heads.map(headCell) }), ...rows.map(rowToWord)],
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [half, half],
    alignment: AlignmentType.CENTER,
    margins: { left: 60, right: 60, top: 20, bottom: 20, marginUnitType: WidthType.DXA },
  });
  const children = [
    titleToWord(breakPartTitle(`${title}表`, TITLE_WIDTH)),
    new Paragraph({}),
    table,
    ...notes.map((note) => new Paragraph({ style: 'Colophon', children: [new TextRun(note)] })),
  ];
  const file = new Document({
    title: `${title}表`,
    description: url,
    styles: STYLES,
    sections: [{ properties: PAGE, children }],
  });
  return settle(new Uint8Array(await Packer.toArrayBuffer(file)));
}

function headCell(head: string): TableCell {
  const look = inFace('hei', SIZE.small);
  return new TableCell({
    children: [
      new Paragraph({
        style: 'Cell',
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ ...look, text: head })],
      }),
    ],
  });
}

function rowToWord({ before, after, what, isSame }: ComparedRow): TableRow {
  const label = (article: ComparedArticle): string => (isSame ? article.label : `${article.label}（${what}）`);
  return new TableRow({
    children: [
      articleCell(before, before?.label ?? ''),
      after ? articleCell(after, label(after)) : articleCell(null, `（${what}）`),
    ],
  });
}

/** The words of an article below its number, a paragraph for each line. */
function articleCell(article: ComparedArticle | null, label: string): TableCell {
  const head = new Paragraph({ style: 'Cell', children: [new TextRun({ ...inFace('hei', SIZE.small), text: label })] });
  const lines = linesOf(article?.runs ?? []).map(
    (runs) => new Paragraph({ style: 'Cell', children: runs.map(runToWord) }),
  );
  return new TableCell({ children: [head, ...lines] });
}

function linesOf(runs: readonly MarkedRun[]): MarkedRun[][] {
  const lines: MarkedRun[][] = [];
  for (const { kind, text } of runs)
    for (const [i, piece] of text.split('\n').entries()) {
      if (i > 0 || lines.length === 0) lines.push([]);
      if (piece !== '') lines.at(-1)?.push({ kind, text: piece });
    }
  return lines;
}

function runToWord({ kind, text }: MarkedRun): TextRun {
  const look: IRunOptions = { ...inFace('text', SIZE.small, kind === 'added'), text };
  const marks: IRunOptions = kind === 'deleted' ? { strike: true } : kind === 'added' ? { underline: {} } : {};
  return new TextRun({ ...look, ...marks });
}
