import { toHanNumeral } from './to-han-numeral.ts';

// 例：art_24、art_12_1（第十二条之一）、para_1、point_3、att_2、table_1；同号第二次出现带 -2
const RE_PIECE = /^([a-z]+)_(\d+)(?:_(\d+))?(?:-\d+)?$/u;
const WORDS: Readonly<Record<string, (n: number, nested: boolean) => string>> = {
  art: (n) => `第${toHanNumeral(n)}条`,
  para: (n) => `第${toHanNumeral(n)}款`,
  point: (n, nested) => `第${toHanNumeral(n)}${nested ? '目' : '项'}`,
};

/**
 * The place inside an article that an id names, as a statute is cited: art_24__para_1__point_3 → 第二十四条第一款第三项.
 * Null for an id that names no article.
 */
export function placeOfId(id: string): string | null {
  const pieces = id.split('__').map((piece) => RE_PIECE.exec(piece));
  const start = pieces.findIndex((piece) => piece?.[1] === 'art');
  if (start < 0) return null;
  return pieces
    .slice(start)
    .map((piece, i, all) => {
      const [, kind = '', n = '0', sub] = piece ?? [];
      const word = WORDS[kind]?.(Number(n), all[i - 1]?.[1] === 'point') ?? '';
      return sub === undefined ? word : `${word}之${toHanNumeral(Number(sub))}`;
    })
    .join('');
}
