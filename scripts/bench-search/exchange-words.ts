import type { GazetteNode } from '../../src/gazette/model/nodes.ts';
import type { Random } from '../lib/random.ts';

/** Words that a document has and no other, for each thousand characters. */
const NEW_WORDS = 14;

/**
 * Texts as another place would have written them: some words of each document are exchanged for words of as many other
 * characters, and numbers for others. A made collection of the paragraphs of a few documents would have no more words than
 * these; with as many new ones its pairs of characters grow as those of the gazettes do (the number of different pairs
 * with the power .6 of the length).
 */
export function wordExchanger(
  texts: readonly string[],
  random: Random,
): (nodes: readonly GazetteNode[]) => GazetteNode[] {
  const characters = Array.from(texts.join('')).filter((char) => RE_HAN.test(char));
  const draw = (): string => characters[Math.floor(random() * characters.length)] ?? '';
  return (nodes) => {
    const json = JSON.stringify(nodes);
    const count = Math.ceil((json.length / 1000) * SHARE_OF_TEXT * NEW_WORDS);
    const others = new Map<string, string>();
    for (const [i, word] of wordsIn(nodes, count, random).entries()) if (i < count) others.set(word, draw() + draw());
    return JSON.parse(json, (key, value: unknown) =>
      typeof value === 'string' && PRINTED.has(key) ? exchange(value, others, random) : value,
    ) as GazetteNode[];
  };
}

/** Of the JSON of nodes what is printed. */
const SHARE_OF_TEXT = 0.4;
/** The fields of nodes that hold printed words; their lengths stay, and so the places that others name in them. */
const PRINTED: ReadonlySet<string> = new Set(['text', 'heading', 'caption', 'title', 'note']);
const RE_HAN = /^\p{sc=Han}$/u;
const RE_HAN_RUN = /\p{sc=Han}{2,}/gu;

/** Pairs of characters, drawn from all of the text. */
function wordsIn(nodes: readonly GazetteNode[], count: number, random: Random): string[] {
  const runs = JSON.stringify(nodes).match(RE_HAN_RUN) ?? [];
  return Array.from({ length: runs.length === 0 ? 0 : count }, () => {
    const run = runs[Math.floor(random() * runs.length)] ?? '';
    return run.slice(Math.floor(random() * (run.length - 1))).slice(0, 2);
  });
}

function exchange(text: string, others: ReadonlyMap<string, string>, random: Random): string {
  const pairs = text.replace(RE_HAN_RUN, (run) => {
    let out = '';
    for (let at = 0; at < run.length;) {
      const other = others.get(run.slice(at, at + 2));
      out += other ?? run.charAt(at);
      at += other === undefined ? 1 : 2;
    }
    return out;
  });
  return pairs.replace(/\d/g, () => String(Math.floor(random() * 10)));
}
