import { HAN_DIGIT, STEMS } from '../../text/numerals.ts';
import { han, letters, roman } from '../count-forms.ts';

type Form = (number: number) => string;

const DIGITS = `〇${HAN_DIGIT}`;
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const FORMAL: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(`${HAN_DIGIT}十百千`, (plain, i) => [plain, '壹贰叁肆伍陆柒捌玖拾佰仟'[i] ?? plain]),
);

const circled: Form = (number) =>
  nth('①', number, 20) ?? nth('㉑', number - 20, 15) ?? nth('㊱', number - 35, 15) ?? String(number);
const eachDigit = (number: number, print: (digit: number) => string): string =>
  Array.from(String(number), (digit) => print(Number(digit))).join('');
const digitByDigit: Form = (number) => eachDigit(number, (digit) => DIGITS[digit] ?? '');
const formal: Form = (number) => Array.from(han(number), (plain) => FORMAL[plain] ?? plain).join('');

/** How Word prints a number (ECMA-376-1, 17.18.59); what is not listed is printed in digits. */
const FORMS: Readonly<Record<string, Form>> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: (number) => eachDigit(number, (digit) => nth('０', digit + 1, 10) ?? ''),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: (number) => nth('⒈', number, 20) ?? `${number}.`,
  decimalEnclosedParen: (number) => nth('⑴', number, 20) ?? `(${number})`,
  chineseCounting: han,
  chineseCountingThousand: han,
  japaneseCounting: han,
  taiwaneseCounting: han,
  taiwaneseCountingThousand: han,
  koreanCounting: han,
  ideographDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  taiwaneseDigital: digitByDigit,
  chineseLegalSimplified: formal,
  ideographLegalTraditional: formal,
  ideographTraditional: (number) => STEMS[number - 1] ?? String(number),
  ideographZodiac: (number) => BRANCHES[number - 1] ?? String(number),
  ideographEnclosedCircle: (number) => nth('㊀', number, 10) ?? han(number),
  lowerLetter: letters,
  upperLetter: (number) => letters(number).toUpperCase(),
  lowerRoman: (number) => roman(number).toLowerCase(),
  upperRoman: roman,
};

/** A number as Word prints it. 例：(3, 'chineseCounting') → 三 · (3, 'decimalEnclosedCircle') → ③ */
export function printNumber(number: number, format: string | undefined): string {
  return (FORMS[format ?? ''] ?? String)(number);
}

/** The character `number` places on from `first`, which stands for 1; null beyond `last`. */
function nth(first: string, number: number, last: number): string | null {
  return number >= 1 && number <= last ? String.fromCodePoint((first.codePointAt(0) ?? 0) + number - 1) : null;
}
