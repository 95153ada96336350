import type { Run } from '../model/source.ts';
import { RE_HAN } from '../text/han.ts';
import { concat, EMPTY, slice, splice, type Sourced } from '../text/sourced.ts';
import { recordRemoval } from './record.ts';

/** Commands of TeX that stand for a character. */
const SYMBOLS: Record<string, string> = {
  times: '×',
  div: '÷',
  cdot: '·',
  pm: '±',
  leq: '≤',
  le: '≤',
  geq: '≥',
  ge: '≥',
  neq: '≠',
  approx: '≈',
  sum: '∑',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  mu: 'μ',
  Delta: 'Δ',
  circ: '°',
  rightarrow: '→',
  to: '→',
  infty: '∞',
  quad: ' ',
};
/** What stands between two dollars, `\$` apart, which is printed. 例：$\geq 95\%$ */
const RE_DOLLARS = /(?<!\\)\$((?:[^$\\]|\\.)+)\$/g;
const RE_COMMAND = /\\[a-zA-Z%]/;
const RE_SCRIPT = /[_^][{a-zA-Z\d+-]/;
/** Letters, numbers and signs, no blank at either end. 例：x · n+1 · 95; not the blanks of a form: ____ */
const RE_TERM = /^(?=.*[a-zA-Z\d])[!-~±×÷≤≥≠≈°−](?:[ -~±×÷≤≥≠≈°−]*[!-~±×÷≤≥≠≈°−])?$/;
const RE_TOKEN = /\\([a-zA-Z]+|.)|[{}^_]|[^\\{}^_]+/g;

/** Reads the formulas of a line; dollars that enclose none are those of prices and stay. */
export function readFormulas(text: Sourced, run: Pick<Run, 'edits'>): Sourced {
  const pieces: Sourced[] = [];
  let done = 0;
  const dollars = new RegExp(RE_DOLLARS);
  for (let match = dollars.exec(text.value); match; match = dollars.exec(text.value)) {
    if (!isFormula(match[1] ?? '', text.value[match.index - 1] ?? '', text.value[dollars.lastIndex] ?? '')) {
      // The second may open what the first does not.
      dollars.lastIndex = match.index + 1;
      continue;
    }
    pieces.push(slice(text, done, match.index), readFormula(slice(text, match.index, dollars.lastIndex), run));
    done = dollars.lastIndex;
  }
  return pieces.length === 0 ? text : concat(...pieces, slice(text, done));
}

/**
 * TeX shows by its commands and scripts. Without them it is a term that stands apart from other numbers and words:
 * 从$x$到$n+1$, but not 100$-200$ or US$100, HK$200.
 */
function isFormula(tex: string, before: string, after: string): boolean {
  if (RE_COMMAND.test(tex)) return true;
  if (RE_HAN.test(tex)) return false;
  return RE_SCRIPT.test(tex) || (RE_TERM.test(tex) && !/\w/.test(before + after));
}

/**
 * Reads TeX into what a reader would say: `\frac{a}{b} \times 100\%` → `a/b × 100%`; a numerator or denominator of
 * several terms is put in brackets. The whole is marked as a formula that keeps its TeX; a lone symbol with a number
 * (`\geq 95\%`) is plain text.
 *
 * @param whole With its dollars, so that they are on record too.
 */
function readFormula(whole: Sourced, run: Pick<Run, 'edits'>): Sourced {
  const tex = slice(whole, 1, -1);
  const text = new TexReader(tex).read();
  const kept = new Set(text.at);
  const removed = whole.at.flatMap((at, i) => (kept.has(at) ? [] : [slice(whole, i, i + 1)]));
  recordRemoval(concat(...removed), run, 'markup', 'tex');
  const plain = !/\\(?:frac|sqrt|sum|left)|[_^]|\\text/.test(tex.value);
  if (plain) return { ...text, marks: [] };
  return { ...text, marks: [{ kind: 'formula', latex: tex.value.trim(), start: 0, end: text.value.length }] };
}

class TexReader {
  private readonly tex: Sourced;
  private readonly tokens: { value: string; start: number }[];
  private next = 0;

  constructor(tex: Sourced) {
    this.tex = tex;
    this.tokens = [...tex.value.matchAll(RE_TOKEN)].map((m) => ({ value: m[0], start: m.index }));
  }

  /** To the end; a brace that closes no group is text. */
  read(): Sourced {
    let out = EMPTY;
    while (this.next < this.tokens.length) out = concat(out, this.readGroup());
    return out;
  }

  /** To the brace that closes the group, or to the end where none does. */
  private readToBrace(): Sourced {
    let out = EMPTY;
    while (this.next < this.tokens.length && this.tokens[this.next]?.value !== '}') out = concat(out, this.readGroup());
    this.next++;
    return out;
  }

  private readToken(value: string, start: number): Sourced {
    const here = slice(this.tex, start, start + value.length);
    if (value === '{') return this.readToBrace();
    if (value === '^' || value === '_') return value === '^' ? concat(here, this.readGroup()) : this.readGroup();
    if (!value.startsWith('\\')) return here;
    const command = value.slice(1);
    if (command === 'frac' || command === 'dfrac' || command === 'tfrac') {
      const top = bracketed(this.readGroup());
      return concat(top, splice(here, 0, value.length, '/'), bracketed(this.readGroup()));
    }
    if (command === 'left' || command === 'right') return EMPTY;
    if (/^(?:text|mathrm|mathbf|operatorname|textbf|mbox)$/.test(command)) return this.readGroup();
    const symbol = SYMBOLS[command];
    if (symbol !== undefined) return splice(here, 0, value.length, symbol);
    return command.length === 1 ? slice(here, 1) : here;
  }

  private readGroup(): Sourced {
    const token = this.tokens[this.next];
    if (!token) return EMPTY;
    this.next++;
    return this.readToken(token.value, token.start);
  }
}

function bracketed(term: Sourced): Sourced {
  if (!/[+\-−×÷/]/.test(term.value)) return term;
  const edge = (at: number | undefined, value: string): Sourced => ({ value, at: [at ?? 0], marks: [] });
  return concat(edge(term.at[0], '('), term, edge(term.at.at(-1), ')'));
}
