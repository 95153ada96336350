import { decodeXML } from 'entities';
import { renderTex } from '../../text/tex.ts';

/** What Chinese prints where TeX has a sign of its own. 例：3⋅5 is 3·5, 5∼8 is 5～8 */
const PRINTED: Readonly<Record<string, string>> = {
  '⋅': '·',
  '∙': '•',
  '∗': '*',
  '⩽': '≤',
  '⩾': '≥',
  '∼': '～',
};
const COMBINING: Readonly<Record<string, string>> = {
  '\\bar': '\u0304',
  '\\overline': '\u0305',
  '\\hat': '\u0302',
  '\\widehat': '\u0302',
  '\\tilde': '\u0303',
  '\\widetilde': '\u0303',
  '\\vec': '\u20d7',
  '\\overrightarrow': '\u20d7',
  '\\dot': '\u0307',
  '\\ddot': '\u0308',
};
/** Blocks of Unicode with ①–㊿, Ⓐ–Ⓩ, ⓐ–ⓩ and ⓪. */
const CIRCLED = [
  [0x2460, 0x2473],
  [0x24b6, 0x24ea],
  [0x3251, 0x325f],
  [0x32b1, 0x32bf],
] as const;

const circles = new Map(
  CIRCLED.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => {
      const sign = String.fromCodePoint(first + i);
      return [sign.normalize('NFKD'), sign] as const;
    }),
  ),
);
const signs = new Map<string, string>([['\\surd', '√']]);

/** What is printed for a command without arguments, or for a character: `\times` → ×. */
export function signOf(text: string): string {
  const known = signs.get(text);
  if (known !== undefined) return known;
  const shown = text.startsWith('\\') ? shownText(text) : text;
  const sign = PRINTED[shown] ?? shown;
  signs.set(text, sign);
  return sign;
}

function shownText(command: string): string {
  return decodeXML((renderTex(command) ?? command).replace(/<[^>]*>/g, '')).trim();
}

/** The mark that is set over each character below an accent; undefined where there is none. 例：\bar */
export function accentOf(label: string): string | undefined {
  return COMBINING[label];
}

/** 12 → ⑫; undefined where there is no such sign. */
export function circledSign(text: string): string | undefined {
  return circles.get(text);
}
