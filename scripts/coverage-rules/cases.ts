import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';

/**
 * A part of a pattern that can be taken out: one of several alternatives, a word that may stand or not, what a negative
 * look-around forbids, how far it looks, or the whole pattern where it has no alternatives.
 */
export interface Case {
  start: number;
  end: number;
  /** As written. */
  raw: string;
  /** What it is an alternative in: the group, as written, or the pattern. */
  parent: { start: number; end: number; raw: string };
  /** Which alternative of its parent. */
  index: number;
  kind: 'whole' | 'alternative' | 'optional' | 'bound';
  /** Inside a negative look-around, where it works by not matching. */
  negated: boolean;
  /** Whether a group round it tells in a match that it was taken. */
  traceable: boolean;
}

/**
 * The cases of a pattern, in order. Where it refers back to a group by number, no group can be added to trace them.
 *
 * @param isCounted says which cases may be told; alternatives that may not leave the pattern a whole
 * @throws RegExpSyntaxError
 */
export function casesOf(source: string, flags: string, isCounted: (found: Case) => boolean = () => true): Case[] {
  const cases: Case[] = [];
  let refersBack = false;
  visitRegExpAST(parse(source, flags), {
    onBackreferenceEnter: () => {
      refersBack = true;
    },
    onAlternativeEnter: (node) => {
      const { parent } = node;
      if (savesTimeOnly(node)) return;
      const negated = parent.type === 'Assertion' && parent.negate;
      const kind = parent.alternatives.length > 1 || negated ? 'alternative' : 'whole';
      if (kind === 'alternative' || parent.type === 'Pattern')
        cases.push(caseOf(node, kind, parent, parent.alternatives.indexOf(node)));
    },
    onQuantifierEnter: (node) => {
      if (node.min === 0 && isWord(node.element)) cases.push(caseOf(node.element, 'optional', node, 0));
      if (isReach(node)) cases.push({ ...caseOf(node, 'bound', node, 0), traceable: false });
    },
  });
  const counted = cases.filter(isCounted);
  const hasAlternatives = counted.some(({ kind, negated }) => kind === 'alternative' && !negated);
  return counted
    .filter(({ kind }) => kind !== 'whole' || !hasAlternatives)
    .map((found) => (refersBack ? { ...found, traceable: false } : found));
}

/** Groups of a pattern that do nothing but hold alternatives together, with these as written. */
export function groupsOf(source: string, flags: string): { start: number; end: number; alternatives: string[] }[] {
  const groups: ReturnType<typeof groupsOf> = [];
  visitRegExpAST(parse(source, flags), {
    onGroupEnter: ({ start, end, alternatives }) => {
      groups.push({ start, end, alternatives: alternatives.map(({ raw }) => raw) });
    },
  });
  return groups;
}

function parse(source: string, flags: string): AST.Pattern {
  const modes = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  return new RegExpParser().parsePattern(source, 0, source.length, modes);
}

/** Of a run a match takes the first character anyhow; to say so only saves tries. 例：(?<![甲乙])[甲乙]*丙 */
function savesTimeOnly({ raw, parent }: AST.Alternative): boolean {
  if (parent.type !== 'Assertion' || parent.kind !== 'lookbehind' || !parent.negate) return false;
  const { elements } = parent.parent;
  const run = elements[elements.indexOf(parent) + 1];
  return run?.type === 'Quantifier' && run.max === Infinity && run.element.raw === raw;
}

/** A repeat of letters that may be fewer or more, but no more than so many: how far a pattern looks. */
function isReach({ min, max, element }: AST.Quantifier): boolean {
  return min < max && max > 1 && max < Infinity && takesLetters(element);
}

/** Whether what is repeated takes a letter of a text; digits, numerals and marks are as many as a number has. */
function takesLetters(element: AST.QuantifiableElement): boolean {
  if (element.type === 'Group' || element.type === 'CapturingGroup') {
    const words = element.alternatives.flatMap(({ elements }) => elements);
    return words.some((word) => word.type !== 'Quantifier' && word.type !== 'Assertion' && takesLetters(word));
  }
  return element.type.startsWith('Character') && /^(?:\.|\\S|\[\^)|sc=Han|[A-Za-z]-[A-Za-z]/.test(element.raw);
}

/** Something said, not a class of characters: of several alternatives each is a case of its own. */
function isWord(node: AST.QuantifiableElement): boolean {
  if (node.type === 'Character') return true;
  return (node.type === 'Group' || node.type === 'CapturingGroup') && node.alternatives.length === 1;
}

function caseOf(node: AST.Node, kind: Case['kind'], parent: AST.Node, index: number): Case {
  return {
    start: node.start,
    end: node.end,
    raw: node.raw,
    parent: { start: parent.start, end: parent.end, raw: parent.raw },
    index,
    kind,
    ...surroundings(kind === 'optional' ? parent : node),
  };
}

/** A group keeps what it matched last, and nothing of a negative look-around. */
function surroundings(node: AST.Node): { negated: boolean; traceable: boolean } {
  let negated = false;
  let repeated = false;
  for (let above = node.parent; above; above = above.parent) {
    negated ||= above.type === 'Assertion' && above.negate;
    repeated ||= above.type === 'Quantifier' && above.max > 1;
  }
  return { negated, traceable: !negated && !repeated };
}

/** The pattern that never takes the case. Groups keep their numbers. */
export function without(source: string, { start, end, kind }: Case): string {
  const body = source.slice(start, end);
  if (kind === 'bound') return source.slice(0, start) + body.replace(/\d+(?=\}\??$)/, '') + source.slice(end);
  // Of an alternative `a|b` only what stands before it changes; what may repeat needs a group of its own.
  const never = kind === 'optional' ? `(?:(?!)${body})` : `(?!)${body}`;
  return source.slice(0, start) + never + source.slice(end);
}

/** The pattern with a named group round each case, which tells in a match whether the case was taken. */
export function marked(source: string, cases: readonly (Case & { name: string })[]): string {
  const signs = cases.flatMap((found) => {
    const length = found.end - found.start;
    const opening = `(?<${found.name}>`;
    if (length === 0) return [{ at: found.start, opens: true, length, text: `${opening})` }];
    return [
      { at: found.start, opens: true, length, text: opening },
      { at: found.end, opens: false, length, text: ')' },
    ];
  });
  // What closes comes before what opens; of those that open together the longest holds the others.
  signs.sort(
    (a, b) => a.at - b.at || Number(a.opens) - Number(b.opens) || (a.opens ? b.length - a.length : a.length - b.length),
  );
  let at = 0;
  let text = '';
  for (const sign of signs) {
    text += source.slice(at, sign.at) + sign.text;
    at = sign.at;
  }
  return text + source.slice(at);
}
