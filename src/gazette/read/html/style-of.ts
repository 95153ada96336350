import type { Element } from 'hast';

/** What the attribute `style` of an element says, by property, in lower case. */
export function styleOf({ properties: { style } }: Element): Readonly<Record<string, string | undefined>> {
  if (typeof style !== 'string') return {};
  const pairs = style.split(';').map((part): [string, string] => {
    const colon = part.indexOf(':');
    return [
      part.slice(0, colon).trim().toLowerCase(),
      part
        .slice(colon + 1)
        .trim()
        .toLowerCase(),
    ];
  });
  return Object.fromEntries(pairs.filter(([name]) => name !== ''));
}

/** A length of CSS in em; null where it is none, or less than nothing (a hanging indent). 例：2em → 2 · 32pt at 16 pt → 2 · 32px → 2 */
export function toEm(length: string | undefined): number | null {
  const [, count, unit] = /^([\d.]+)(em|ic|rem|pt|px|mm|cm)\b/.exec(length ?? '') ?? [];
  const perEm = PER_EM[unit ?? ''];
  return perEm === undefined ? null : Number(count) / perEm;
}

/** Body text of a page is about 16 px; that of GB/T 9704, and of what is pasted from a word processor, 16 pt. */
const PER_EM: Readonly<Record<string, number>> = { em: 1, ic: 1, rem: 1, pt: 16, px: 16, mm: 5.6, cm: 0.56 };
