import type { Element } from 'hast';

/** Stands where a picture stands in a line of text (Unicode 23.8). */
export const PICTURE = '\ufffc';

/** Pixels: a picture below is a mark of the page, not of the text. 例：the sign of a file type before its name */
const SMALLEST = 24;

/** Whether an element is a picture that a reader is to see. */
export function isPicture({ tagName, properties: { width, height } }: Element): boolean {
  return tagName === 'img' && ![width, height].some((size) => Number.parseFloat(String(size)) < SMALLEST);
}

/** The line that stands for a picture alone, as Markdown has it. 例：![](chart1.png) */
export function nameOfPicture({ properties: { src } }: Element): string {
  const path = typeof src === 'string' && !src.startsWith('data:') ? src : '';
  return `![](${/[^/\\?#()]*(?=[?#]|$)/.exec(path.replace(/^.*[/\\]/, ''))?.[0] ?? ''})`;
}
