/** What the lexicon lists is listed there alone: no pattern and no array of the pipeline spells a concept again. */
import { globSync, readFileSync } from 'node:fs';
import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { LEXICON, type Concept } from '../../src/gazette/lexicon/lexicon.ts';

/** Two words are no list. */
const SHORTEST_LIST = 3;

/**
 * Words that stand side by side in code: the alternatives of a group of a pattern, the characters of a class, the
 * strings of an array.
 */
interface List {
  place: string;
  words: string[];
}

const lists = globSync('src/gazette/**/*.ts')
  .toSorted()
  .flatMap((file) => listsIn(file, readFileSync(file, 'utf8')));

describe.each(Object.entries<Concept>(LEXICON))('the words of %s', (_, concept) => {
  it('are listed nowhere else', () => {
    const words = new Set(concept.words.map(({ word }) => word));
    const again = lists.map(({ place, words: listed }) => ({ place, words: listed.filter((word) => words.has(word)) }));
    expect(again.filter((list) => list.words.length >= SHORTEST_LIST)).toEqual([]);
  });
});

it('finds lists in arrays, in patterns and in pieces of patterns', () => {
  const code =
    "const a = ['甲', '乙'];\nconst b = /^(?:丙|丁)(?!戊|己)/u;\nconst c = `${a}(?:庚|辛${a}|壬)`;\nconst d = /[癸子](?:[^丑寅])/;\n";
  expect(listsIn('x.ts', code).filter(({ words }) => words.length > 1)).toEqual([
    { place: 'x.ts:1', words: ['甲', '乙'] },
    { place: 'x.ts:2', words: ['丙', '丁'] },
    { place: 'x.ts:2', words: ['戊', '己'] },
    { place: 'x.ts:3', words: ['庚', '壬'] },
    { place: 'x.ts:4', words: ['癸', '子'] },
  ]);
});

function listsIn(file: string, code: string): List[] {
  const module = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: List[] = [];
  const visit = (node: ts.Node): void => {
    const { line } = module.getLineAndCharacterOfPosition(node.getStart(module));
    found.push(...wordListsOf(node).map((words) => ({ place: `${file}:${line + 1}`, words })));
    ts.forEachChild(node, visit);
  };
  visit(module);
  return found;
}

function wordListsOf(node: ts.Node): string[][] {
  if (ts.isArrayLiteralExpression(node))
    return [node.elements.flatMap((element) => (ts.isStringLiteralLike(element) ? [element.text] : []))];
  if (ts.isRegularExpressionLiteral(node)) return alternativesIn(node.text.slice(1, node.text.lastIndexOf('/')));
  if (ts.isStringLiteralLike(node)) return alternativesIn(node.text);
  if (!ts.isTemplateExpression(node)) return [];
  // What is put in stands for itself: an empty group, which is no word.
  return alternativesIn(node.head.text + node.templateSpans.map(({ literal }) => `(?:)${literal.text}`).join(''));
}

/** What each group of a pattern lists: alternatives that are words and nothing else, characters of a class. */
function alternativesIn(source: string): string[][] {
  if (!/[|[]/.test(source)) return [];
  const groups: string[][] = [];
  const add = ({ alternatives }: { alternatives: readonly AST.Alternative[] }): void => {
    groups.push(alternatives.filter(isWord).map(({ raw }) => raw));
  };
  visitRegExpAST(parse(source), {
    onPatternEnter: add,
    onGroupEnter: add,
    onCapturingGroupEnter: add,
    onAssertionEnter: (node) => 'alternatives' in node && add(node),
    onCharacterClassEnter: ({ negate, elements }) => {
      if (!negate) groups.push(elements.flatMap((element) => (element.type === 'Character' ? [element.raw] : [])));
    },
  });
  return groups;
}

function isWord({ elements }: AST.Alternative): boolean {
  return elements.length > 0 && elements.every(({ type }) => type === 'Character');
}

function parse(source: string): AST.Pattern {
  try {
    return new RegExpParser().parsePattern(source, 0, source.length, { unicode: true });
  } catch {
    // A piece that leaves a group open, or a text with | in it.
    return new RegExpParser().parsePattern('', 0, 0, { unicode: true });
  }
}
