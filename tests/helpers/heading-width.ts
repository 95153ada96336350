import { readFileSync } from 'node:fs';

const PIXELS_OF_REM = 16;

/** Characters that a line of the title of a document holds in a window of so many pixels, by the styles of the site. */
export function charactersOfHeading(width: number): number {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const [desk = '', phone = ''] = tokens.split('@media (max-width: 40rem)');
  const [, perWindow = ''] = /--gutter: clamp\([\d.]+rem, ([\d.]+)vw/u.exec(desk) ?? [];
  const gutter = Math.min(32, Math.max(16, (width * Number(perWindow)) / 100));
  const largest = remOf('size-5', width <= 640 ? phone : desk);
  const [, measure = ''] = /--measure: ([\d.]+)em/u.exec(desk) ?? [];
  const text = remOf('size-3', width <= 640 ? phone : desk);
  const room = Math.min(width - 2 * gutter, Number(measure) * text);
  const [, line = ''] =
    /100vw - 2 \* var\(--gutter\)\) \/ ([\d.]+)/u.exec(readFileSync('src/styles/title.css', 'utf8')) ?? [];
  return room / Math.min(largest, (width - 2 * gutter) / Number(line));
}

function remOf(name: string, css: string): number {
  const [, value = ''] = RegExp(`--${name}: ([\\d.]+)rem`, 'u').exec(css) ?? [];
  return Number(value) * PIXELS_OF_REM;
}
