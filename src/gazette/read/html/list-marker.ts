import type { Element } from 'hast';
import { han, letters, roman } from '../count-forms.ts';
import { styleOf } from './style-of.ts';

/** The number that a browser prints before each item of an ordered list (HTML, 4.4.5 and 4.4.8), by the item. */
export function markersOf(list: Element): Map<Element, string> {
  const markers = new Map<Element, string>();
  if (list.tagName !== 'ol') return markers;
  const { start, reversed, type, className } = list.properties;
  const style = styleOf(list);
  const form = formOf(style['list-style-type'] ?? style['list-style'], type, className);
  if (form === null) return markers;
  const items = list.children.filter((node) => node.type === 'element' && node.tagName === 'li') as Element[];
  const step = reversed === true ? -1 : 1;
  let next = toInteger(start) ?? (reversed === true ? items.length : 1);
  for (const item of items) {
    const number = toInteger(item.properties.value) ?? next;
    const said = styleOf(item);
    const own = formOf(said['list-style-type'] ?? said['list-style'], undefined, undefined);
    if (own !== null) markers.set(item, (said['list-style-type'] ? own : form)(number));
    next = number + step;
  }
  return markers;
}

type Property = Element['properties'][string];
type Form = (number: number) => string;

const decimal: Form = (number) => `${number}. `;

/** By the name of CSS Counter Styles 3, by the attribute `type`, and by the class of UEditor, which many sites write with. */
const FORMS: Readonly<Record<string, Form>> = {
  decimal,
  '1': decimal,
  'lower-alpha': (number) => `${letters(number)}. `,
  'lower-latin': (number) => `${letters(number)}. `,
  a: (number) => `${letters(number)}. `,
  'upper-alpha': (number) => `${letters(number).toUpperCase()}. `,
  'upper-latin': (number) => `${letters(number).toUpperCase()}. `,
  A: (number) => `${letters(number).toUpperCase()}. `,
  'lower-roman': (number) => `${roman(number).toLowerCase()}. `,
  i: (number) => `${roman(number).toLowerCase()}. `,
  'upper-roman': (number) => `${roman(number)}. `,
  I: (number) => `${roman(number)}. `,
  'cjk-ideographic': (number) => `${han(number)}、`,
  'simp-chinese-informal': (number) => `${han(number)}、`,
  'trad-chinese-informal': (number) => `${han(number)}、`,
  custom_cn: (number) => `${han(number)}、`,
  custom_cn1: (number) => `${han(number)}）`,
  custom_cn2: (number) => `（${han(number)}）`,
  custom_num: (number) => `${number}、`,
  custom_num1: (number) => `${number}）`,
  custom_num2: (number) => `（${number}）`,
};

/** Null where no number is printed. */
function formOf(style: string | undefined, type: Property, className: Property): Form | null {
  if (style?.split(' ').includes('none')) return null;
  const names = [style, className, type].flat().filter((name) => name !== undefined);
  return names.map((name) => FORMS[String(name)]).find((form) => form !== undefined) ?? decimal;
}

function toInteger(value: unknown): number | null {
  const number = Number(value);
  return value === undefined || value === null || value === '' || !Number.isInteger(number) ? null : number;
}
