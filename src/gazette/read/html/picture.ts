import type { Element } from 'hast';
import { within } from '../../limits/within.ts';

/** Whether an element is a picture of the text, not the sign of a file type before its name. */
export function isPicture({ tagName, properties: { width, height } }: Element): boolean {
  const sizes = [width, height].map((size) => Number.parseFloat(String(size))).filter((size) => !Number.isNaN(size));
  return tagName === 'img' && sizes.every((size) => within('smallestPicture', size));
}

/** The line that stands for a picture alone, as Markdown has it. 例：![](chart1.png) */
export function nameOfPicture({ properties: { src } }: Element): string {
  const path = typeof src === 'string' && !src.startsWith('data:') ? src : '';
  return `![](${/[^/\\?#()]*(?=[?#]|$)/.exec(path.replace(/^.*[/\\]/, ''))?.[0] ?? ''})`;
}
