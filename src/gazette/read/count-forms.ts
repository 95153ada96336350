import { toHanNumeral } from '../text/to-han-numeral.ts';

/** 12 → 十二; a number that has no such form stays as it is. */
export function han(number: number): string {
  return number >= 0 && number <= 9999 ? toHanNumeral(number) : String(number);
}

/** 1 → a, 26 → z, 27 → aa, as browsers and word processors count with letters; what is below 1 stays a number. */
export function letters(number: number): string {
  if (number < 1) return String(number);
  const last = String.fromCharCode(97 + ((number - 1) % 26));
  return number > 26 ? letters(Math.floor((number - 1) / 26)) + last : last;
}

const ROMAN: readonly (readonly [value: number, sign: string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 4 → IV; a number that has no such form stays as it is. */
export function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  const [value, sign] = ROMAN.find(([least]) => least <= number) ?? [1, 'I'];
  return sign + (number > value ? roman(number - value) : '');
}
