const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];

/**
 * Writes a whole number below ten thousand as an article is numbered: 3 → 三, 12 → 十二, 103 → 一百零三.
 * Throws a `RangeError` for any other number.
 */
export function toHanNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) throw new RangeError(`no numeral for ${value}`);
  const digits = [...String(value)];
  const written = digits
    .map((digit, i) => (digit === '0' ? '零' : `${DIGITS[Number(digit)] ?? ''}${UNITS[digits.length - 1 - i] ?? ''}`))
    .join('')
    .replace(/零+/g, '零');
  const whole = written.length > 1 ? written.replace(/零$/, '') : written;
  // 例：12 写作十二，不作一十二；112 仍作一百一十二
  return whole.startsWith('一十') ? whole.slice(1) : whole;
}
