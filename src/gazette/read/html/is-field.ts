import type { PageLine } from './lay-out-page.ts';
import { readFields } from './read-fields.ts';

/** Whether a line opens with the name of a fact and its value. 例：发布日期：2022-01-24 来源：… */
export function isField(line: PageLine): boolean {
  const [first = ''] = piecesOf(line);
  const [field] = readFields(piecesOf(line));
  return (
    field !== undefined &&
    first
      .replace(/\s+/g, '')
      .replace(/^[【[]/, '')
      .startsWith(field.name)
  );
}

/** The cells of a row, or the line. */
export function piecesOf({ raw, cells }: PageLine): string[] {
  return (cells ? cells.map(({ start, end }) => raw.slice(start, end)) : [raw]).map((piece) => piece.trim());
}
