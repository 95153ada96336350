/** A stretch between two marks that may enclose a formula. */
export interface Enclosed {
  /** [start, end) with its marks. */
  start: number;
  end: number;
  mark: '$' | '$$' | '\\(' | '\\[';
}

interface Mark {
  at: number;
  mark: string;
}

/** A sign behind a backslash is printed, but for the brackets of a formula. 例：$ · \( · \] */
const RE_MARK = /\\[\s\S]|\$/g;
const CLOSING: Readonly<Record<string, string>> = { '\\(': '\\)', '\\[': '\\]' };

/**
 * Finds what stands between dollars, `\(…\)` or `\[…\]` and is a formula, in time linear in the length of the line.
 * Where two dollars enclose none, the second may open what the first does not.
 */
export function findEnclosed(line: string, isFormula: (enclosed: Enclosed) => boolean): Enclosed[] {
  const marks = Array.from(line.matchAll(RE_MARK), ({ index, 0: mark }): Mark => ({ at: index, mark }));
  const dollars = marks.filter(({ mark }) => mark === '$');
  const brackets = marks.filter(({ mark }) => /^\\[()[\]]$/.test(mark));
  const candidates = [...pairDollars(dollars), ...pairBrackets(brackets)].sort((a, b) => a.start - b.start);
  const found: Enclosed[] = [];
  for (const candidate of candidates) {
    if (candidate.start >= (found.at(-1)?.end ?? 0) && isFormula(candidate)) found.push(candidate);
  }
  return found;
}

/** Each dollar with the next, each pair of dollars with the next pair. */
function pairDollars(dollars: readonly Mark[]): Enclosed[] {
  const isPair = (i: number): boolean => dollars[i + 1]?.at === (dollars[i]?.at ?? -2) + 1;
  return dollars.flatMap(({ at: start }, i): Enclosed[] => {
    const end = dollars[isPair(i) ? i + 3 : i + 1]?.at;
    if (end === undefined || (isPair(i) && !isPair(i + 2))) return [];
    return [{ start, end: end + 1, mark: isPair(i) ? '$$' : '$' }];
  });
}

function pairBrackets(brackets: readonly Mark[]): Enclosed[] {
  return brackets.flatMap(({ at: start, mark }, i): Enclosed[] => {
    const next = brackets[i + 1];
    if (!next || next.mark !== CLOSING[mark]) return [];
    return [{ start, end: next.at + 2, mark: mark === '\\(' ? '\\(' : '\\[' }];
  });
}
