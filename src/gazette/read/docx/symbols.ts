/** What the symbol fonts of Windows print at a place, for those that documents are ticked and listed with. */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6e: '■',
  0x6f: '☐',
  0x71: '☐',
  0x72: '☐',
  0x75: '◆',
  0x76: '❖',
  0x9f: '•',
  0xa8: '☐',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};
const WINGDINGS_2: Readonly<Record<number, string>> = { 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x53: '☒', 0xa3: '☐' };
const SYMBOL: Readonly<Record<number, string>> = {
  0xa3: '≤',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xa5: '∞',
  0x6d: 'μ',
};
const FONTS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: WINGDINGS,
  'wingdings 2': WINGDINGS_2,
  symbol: SYMBOL,
};
/** Where such a font has its characters (ECMA-376-1, 17.3.3.30). */
const PRIVATE = 0xf000;

/** The character of a symbol; one that is not known stays as it is encoded, so that it is reported. */
export function symbolOf(font: string | undefined, code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16);
  if (Number.isNaN(point)) return '';
  const place = point >= PRIVATE ? point - PRIVATE : point;
  return FONTS[font?.toLowerCase() ?? '']?.[place] ?? String.fromCodePoint(point);
}
