import temml from 'temml';
import { texOptions } from '../../text/tex.ts';

/** A sign, letter, digit or blank; `text` is as in the source (`x`, `\times`), or what a macro makes of it. */
export interface TexLeaf {
  type: 'textord' | 'mathord' | 'atom' | 'spacing';
  mode: 'math' | 'text';
  text: string;
  /** Of atoms, as TeX spaces them. */
  family?: 'bin' | 'rel' | 'punct' | 'open' | 'close' | 'inner';
  loc?: { start: number; end: number; lexer: { input: string } } | null;
}

/** As much of temml's parse tree as is read here; it has further types of nodes. */
export type TexNode =
  | TexLeaf
  | { type: 'ordgroup' | 'text' | 'styling' | 'sizing' | 'color' | 'hbox'; body: TexNode[] }
  | { type: 'font'; font: string; body: TexNode }
  | { type: 'delimiter' | 'leftright'; body: TexNode[]; left: string; right: string }
  | { type: 'delimsizing' | 'middle'; delim: string }
  | { type: 'supsub'; base?: TexNode | null; sub?: TexNode | null; sup?: TexNode | null }
  | { type: 'genfrac'; numer: TexNode; denom: TexNode; hasBarLine: boolean }
  | { type: 'sqrt'; body: TexNode; index: TexNode | null }
  | { type: 'op'; name?: string | null; body?: TexNode[] | null }
  | { type: 'operatorname'; body: TexNode[] }
  | { type: 'accent'; label: string; base: TexNode }
  | { type: 'enclose'; label: string; body: TexNode }
  | { type: 'array'; body: TexNode[][]; envClasses?: string[] }
  | { type: 'kern'; dimension: { number: number } }
  | { type: 'phantom' | 'cr' | 'rule' };

/** Deeper than any formula that is printed; the time that temml takes grows with the square of the depth. */
const MAX_DEPTH = 40;
const RE_BRACE = /\\[\s\S]|[{}]/g;

/**
 * Parses TeX with temml, which also renders it on the page.
 *
 * @throws where it cannot be parsed: an unknown command, a brace without its partner, too deep a nesting.
 */
export function parseTex(tex: string): TexNode[] {
  if (depthOf(tex) > MAX_DEPTH) throw new Error('nested too deeply');
  return temml.__parse(tex, texOptions()) as TexNode[];
}

function depthOf(tex: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [brace] of tex.matchAll(RE_BRACE)) {
    if (brace === '{') depth++;
    else if (brace === '}') depth--;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
