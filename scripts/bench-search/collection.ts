import type { GazetteDocument, Part } from '../../src/gazette/model/document.ts';
import type { GazetteNode } from '../../src/gazette/model/nodes.ts';
import { joinLabel } from '../../src/gazette/text/join-label.ts';
import { randomOf, type Random } from '../lib/random.ts';
import { wordExchanger } from './exchange-words.ts';

/**
 * The blocks of a document's text: what a reader sees as one, and within which a run of characters must be found. Read
 * from the tree anew, not with the code that makes the index, so that both are not wrong together.
 */
export function blocksOf({ title, docNumber, titleEn, parts }: GazetteDocument): string[] {
  const head = [title, docNumber ?? '', titleEn ?? ''];
  return [
    ...head,
    ...parts.flatMap((part) => [part.label ?? '', part.title, ...part.children.flatMap(blocksOfNode)]),
  ].filter((text) => text !== '');
}

function blocksOfNode(node: GazetteNode): string[] {
  const below = 'children' in node ? node.children.flatMap(blocksOfNode) : [];
  switch (node.type) {
    case 'section':
      return [joinLabel(node.label, node.heading), ...below];
    case 'article':
      return [joinLabel(node.label, node.heading ?? ''), ...below];
    case 'item':
      return [joinLabel(node.label, node.text), ...below];
    case 'figure':
      return [node.caption];
    case 'table':
      return [node.title ?? '', ...[...node.head, ...node.body].flat().map(({ text }) => text), node.note ?? ''];
    default:
      return [node.text, ...below];
  }
}

/** Characters of a document of the large collection: those of 11 KB, the middle of what gazettes print. */
const CHARACTERS = 3700;

/**
 * A collection of any size: each document has the head of one of the given and paragraphs and tables drawn from all of
 * them, so that words are as frequent as they are in gazettes, and some words that are its own (`exchange-words.ts`).
 */
export function* enlarge(
  documents: readonly GazetteDocument[],
  count: number,
  seed: number,
): Generator<GazetteDocument> {
  const random = randomOf(seed);
  const nodes = documents.flatMap(({ parts }) => parts.flatMap(({ children }) => children));
  const exchange = wordExchanger(documents.flatMap(blocksOf), random);
  for (let n = 1; n <= count; n++) {
    const head = pick(documents, random);
    const part: Part = {
      id: 'part_1',
      role: 'instrument',
      label: null,
      number: null,
      title: '',
      genre: null,
      lines: [],
      children: exchange(draw(nodes, random)),
    };
    const id = `${head.id.replace(/\d+$/, '')}${n}`;
    yield { ...head, id, url: `/documents/${id}/`, parts: [part] };
  }
}

function draw(nodes: readonly GazetteNode[], random: Random): GazetteNode[] {
  const drawn: GazetteNode[] = [];
  for (let length = 0; length < CHARACTERS;) {
    const node = withoutChildren(pick(nodes, random));
    length += blocksOfNode(node).join('').length;
    drawn.push(node);
  }
  return drawn;
}

/** A chapter of a plan is longer than a whole document of the large collection. */
function withoutChildren(node: GazetteNode): GazetteNode {
  return 'children' in node ? { ...node, children: [] } : node;
}

function pick<T>(list: readonly T[], random: Random): T {
  const picked = list[Math.floor(random() * list.length)];
  if (picked === undefined) throw new RangeError('nothing to pick from');
  return picked;
}
