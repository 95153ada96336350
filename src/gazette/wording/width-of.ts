// 例：2019、GDP 的字母和数字，宽半个字
const RE_NARROW = /[\u0020-\u007e]/gu;

/** Width of a text in characters as wide as high. */
export function widthOf(text: string): number {
  return text.length - (text.match(RE_NARROW)?.length ?? 0) / 2;
}
