import type { GazetteDocument, Part } from '../../src/gazette/model/document.ts';
import type { GazetteNode } from '../../src/gazette/model/nodes.ts';
import { textsOf, type NodeText } from '../../src/gazette/model/texts-of.ts';
import { walkNodes } from '../../src/gazette/model/walk-nodes.ts';

/** Stands for a formula, which a page draws and a tree spells out. */
export const FORMULA = '\u{FFFC}';

/** All words of a part below its title in reading order, without blanks. */
export function wordsOfPart({ children }: Part): string {
  return children.map(wordsOfNode).join('');
}

/** All words of a node and its children in reading order, without blanks. */
export function wordsOfNode(node: GazetteNode): string {
  return withoutBlanks([...walkNodes([node])].flatMap(textsOf).map(spelled).join(''));
}

/**
 * All words of a document in reading order: titles, labels, headings, texts, cells, notes. A text is cut where it has
 * a formula, which every format spells in its own way.
 */
export function piecesOf({ title, parts }: GazetteDocument): string[] {
  const texts = parts.flatMap((part) => [
    part.label ?? '',
    part.title === title ? '' : part.title,
    ...[...walkNodes(part.children)].flatMap(textsOf).map(spelled),
  ]);
  return [title, ...texts].flatMap((text) => text.split(RE_CUT)).filter((text) => text.trim() !== '');
}

const RE_CUT = new RegExp(`[\n${FORMULA}]`, 'u');

export function withoutBlanks(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

/** The text with each formula as one character. */
function spelled({ text, holder }: NodeText): string {
  return (holder?.spans ?? [])
    .filter(({ kind, start, end }) => kind === 'formula' && start < end)
    .sort((a, b) => b.start - a.start)
    .reduce((words, { start, end }) => words.slice(0, start) + FORMULA + words.slice(end), text);
}
