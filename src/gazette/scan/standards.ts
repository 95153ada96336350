/** 例：GB18918-2002 · DB11/T 1483—2017 · DB11 307 · GB/T 9704—2012 */
export const STANDARD = String.raw`[A-Z]{2,5}\d{0,2}(?:\s*\/\s*[A-Z]{1,2})?[\s/]*\d+(?:\s*[.\-—–]\s*\d+)*`;
const RE_ALONE = new RegExp(`^见?\\s*(${STANDARD})\\s*$`);
const RE_BRACKETED_AT_END = new RegExp(`[（(]\\s*(${STANDARD})\\s*[）)]\\s*$`);
const RE_BEFORE_TITLE = new RegExp(`(${STANDARD})\\s*$`);
/** 例：DB11/1195-2015 固定污染源监测点位设置技术规范 */
const RE_OPENS_TITLE = /^([A-Z]{2}[A-Z\d/ ]*\d[\d.\-—–]*)\s*\p{sc=Han}/u;

/** Number of a standard that is all of a text. 例：见GB18596-2001 */
export function standardAlone(text: string): string | null {
  return normalized(RE_ALONE.exec(text.normalize('NFKC')));
}

/** Number of a standard inside its title. 例：北京市水污染物排放标准（DB11 307） */
export function standardIn(title: string): string | null {
  return normalized(RE_BRACKETED_AT_END.exec(title.normalize('NFKC')) ?? RE_OPENS_TITLE.exec(title));
}

/** Number of a standard that ends a text, right before its title. 例：GB 3095-2012|《环境空气质量标准》 */
export function standardBefore(text: string): string | null {
  return normalized(RE_BEFORE_TITLE.exec(text));
}

/** 例：GB18596-2001 · DB11 307 (the blank parts two numbers) */
function normalized(match: RegExpExecArray | null): string | null {
  return (
    match?.[1]
      ?.trim()
      .replace(/\s+/g, ' ')
      .replace(/(?<!\d) | (?!\d)/g, '')
      .replace(/[—–]/g, '-') ?? null
  );
}
