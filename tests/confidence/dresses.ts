/** What publishers do to a gazette before it is read, each so that it cannot be read as it is printed. */
import { breakLines } from '../clean/join-paragraphs/print-pages.ts';

type Dress = (text: string) => string;

/** Lines of two columns beside each other, as `pdftotext -layout` writes them. */
const COLUMN = { width: 20, height: 40 };
/** Lines of a web page between those of the text, once for so many. */
const LINES_BETWEEN_PAGES = 12;

export const DRESSES: Readonly<Record<string, Dress>> = {
  'two columns side by side': (text) => {
    const lines = text.split('\n').flatMap((line) => wrap(line, COLUMN.width));
    return chunks(lines, COLUMN.height * 2)
      .map((page) =>
        page
          .slice(0, COLUMN.height)
          .map((left, i) => `${left.padEnd(COLUMN.width + 3, '　')}${page[COLUMN.height + i] ?? ''}`)
          .join('\n'),
      )
      .join('\f');
  },
  'a copy of web pages with their buttons': (text) =>
    chunks(text.split('\n'), LINES_BETWEEN_PAGES)
      .map(
        (page) =>
          `首页 > 政务公开 > 政府公报\n\n${page.join('\n')}\n\n【打印本页】 【关闭窗口】\n\n扫一扫在手机打开当前页\n`,
      )
      .join('\n'),
  'tables as escaped HTML': (text) =>
    text.replaceAll(
      /^.*\t.*$/gm,
      (row) => `&lt;tr&gt;&lt;td&gt;${row.replaceAll('\t', '&lt;/td&gt;&lt;td&gt;')}&lt;/td&gt;&lt;/tr&gt;`,
    ),
  'every other page missing': (text) =>
    chunks(text.split('\n'), 60)
      .filter((_, page) => page % 2 === 0)
      .flat()
      .join('\n'),
};

function wrap(line: string, width: number): string[] {
  if (line.includes('\t')) return [line];
  const words = line.replaceAll(/\s/g, '');
  const ends = breakLines(words, width).map(({ end }) => end);
  return ends.map((end, i) => words.slice(ends[i - 1] ?? 0, end));
}

function chunks<Value>(list: readonly Value[], size: number): Value[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
}
