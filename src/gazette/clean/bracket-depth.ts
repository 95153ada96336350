const PAIRS: Readonly<Record<string, string>> = {
  '《': '》',
  '〈': '〉',
  '“': '”',
  '‘': '’',
  '（': '）',
  '(': '）',
  '【': '】',
  '〔': '〕',
  '〖': '〗',
  '「': '」',
  '『': '』',
};
const CLOSERS = new Set(Object.values(PAIRS));

/** Closing marks that `text` still owes, the innermost last. A closing mark without an opening one is passed over. */
export function findUnclosed(text: string): string[] {
  const owed: string[] = [];
  for (const char of text) {
    const closer = PAIRS[char];
    const folded = fold(char);
    if (closer) owed.push(closer);
    else if (CLOSERS.has(folded)) {
      const at = owed.lastIndexOf(folded);
      if (at >= 0) owed.length = at;
    }
  }
  return owed;
}

/** Whether `text` closes, before it opens one of the same kind, the innermost mark that is `owed`. */
export function closes(text: string, owed: readonly string[]): boolean {
  const wanted = owed.at(-1);
  if (!wanted) return false;
  let depth = 0;
  for (const char of text) {
    if (PAIRS[char] === wanted) depth++;
    else if (fold(char) === wanted && depth-- === 0) return true;
  }
  return false;
}

/** The scanner mixes the widths of one pair: （主责单位：…) */
function fold(char: string): string {
  return char === ')' ? '）' : char;
}
