import { element } from '../../dom/element.ts';

export type Marks = readonly (readonly [start: number, end: number])[];

/** Text with its marks as `<mark>`. */
export function markedText(text: string, marks: Marks): (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    pieces.push(text.slice(at, start), element('mark', {}, text.slice(start, end)));
    at = end;
  }
  return [...pieces, text.slice(at)];
}
