import type { PdfPage, PdfText } from '../helpers/a-pdf.ts';
import type { Random } from './random.ts';

/** Between pages. */
const PAGE_END = '\f';
/** Where a line stands, x, y and size, before its words. 例：@90 120 12 第一条 */
const RE_TEXT = /^@(-?\d+) (-?\d+) (\d+) (.*)$/su;
/** A line that is drawn. 例：@rule 90 120 400 120 */
const RE_RULE = /^@rule (-?\d+) (-?\d+) (-?\d+) (-?\d+)$/u;

/** The pages that a text describes, a line each thing on them; a line without a place stands in the first. */
export function readPages(text: string): PdfPage[] {
  return text.split(PAGE_END).map((page) => {
    const lines = page.split('\n');
    return {
      texts: lines.filter((line) => line !== '' && !RE_RULE.test(line)).map(readText),
      rules: lines.flatMap((line) => {
        const [, ...ends] = RE_RULE.exec(line) ?? [];
        const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = ends.map(Number);
        return ends.length > 0 ? [{ x0, y0, x1, y1 }] : [];
      }),
    };
  });
}

function readText(line: string): PdfText {
  const [, x = '90', y = '90', size = '12', text = line] = RE_TEXT.exec(line) ?? [];
  return { text, x: Number(x), y: Number(y), size: Math.max(1, Number(size)) };
}

const SIZE = 12;
const LEFT = 70;
const TOP = 80;
/** Characters a line, and lines a page. */
const WIDTH = 36;
const LINES = 36;

/** Lines as they would be printed: indented, in the middle, in two columns, as tables with or without a grid. */
export function asPdf(lines: readonly string[], random: Random): string {
  const printed: string[] = [];
  let row = 0;
  const columns = random.once(6) ? 2 : 1;
  const width = Math.floor(WIDTH / columns) - (columns - 1);
  const head = random.once(2) ? '滨海市人民政府公报' : null;
  const put = (text: string, indent = 0, size = SIZE): void => {
    const line = row % LINES;
    const column = Math.floor(row / LINES) % columns;
    if (line === 0 && column === 0) {
      if (row > 0) printed.push(PAGE_END);
      const page = row / LINES / columns + 1;
      if (head !== null) printed.push(`@250 40 10 ${head}`, `@290 810 10 — ${page} —`);
    }
    printed.push(`@${LEFT + column * (width + 2) * SIZE + indent * SIZE} ${TOP + line * 20} ${size} ${text}`);
    row++;
  };
  for (const line of lines) {
    if (line.includes('\t')) putRow(line.split('\t'), row, printed, put, random);
    else if (random.once(8)) put(line, Math.max(0, (width - line.length) / 2), random.pick([SIZE, 16, 22]));
    else {
      const text = random.once(4) ? line : `　　${line}`;
      for (let at = 0; at < Math.max(1, text.length); at += width) put(text.slice(at, at + width));
    }
  }
  return printed.join('\n').replaceAll(`${PAGE_END}\n`, PAGE_END);
}

/** A row of a table: its cells in columns, between lines that are drawn or not. */
function putRow(
  cells: readonly string[],
  row: number,
  printed: string[],
  put: (text: string, indent?: number) => void,
  random: Random,
): void {
  const wide = Math.max(2, Math.floor(WIDTH / cells.length));
  put('');
  const y = TOP + (row % LINES) * 20;
  for (const [i, cell] of cells.entries()) {
    const x = LEFT + i * wide * SIZE;
    printed.push(`@${x} ${y} ${SIZE} ${cell.slice(0, wide * 2)}`);
    if (!random.once(9)) printed.push(`@rule ${x - 4} ${y - 15} ${x - 4} ${y + 5}`);
  }
  for (const at of [y - 15, y + 5])
    if (!random.once(9)) printed.push(`@rule ${LEFT - 4} ${at} ${LEFT + WIDTH * SIZE} ${at}`);
}
