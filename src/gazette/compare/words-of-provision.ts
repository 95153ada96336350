import type { Provision } from '../model/provision.ts';

/** The lines of an article below its number: its heading, its 款, its 项, each with its number. */
export function linesOfProvision({ heading, paragraphs }: Provision): string[] {
  const lines = paragraphs.flatMap(({ text, items }) => [text, ...items.map((item) => item.label + item.text)]);
  return [heading ?? '', ...lines].filter((line) => line !== '');
}
