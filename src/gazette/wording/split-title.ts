import type { GazetteDocument } from '../model/document.ts';

/** Characters that fit one line of a heading on the narrowest phone; a phrase up to this long is kept whole. */
const MAX_PHRASE = 14;

/** Characters from which words of a longer phrase make a piece of their own. */
const MIN_PIECE = 4;

// 例：2018-2020年，数字与其连接号、单位不拆开
const RE_NUMERIC = /[\d\-－—–~～.]$/u;

// 例：行首不出现的“的通知”之的、后引号、后括号、连接号
const RE_CLINGS = /^[的、，；：。》〉”’）\]〕—–-]/u;
// 例：行末不出现的前引号、前括号
const RE_OPENS = /[《〈“‘（[〔]$/u;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Cuts a title where a line may end: behind its issuers, around what it issues, and between words of a longer phrase,
 * as GB/T 9704—2012 (7.3.1) asks that a broken title keep its words whole. The pieces joined are the title.
 */
export function splitTitle({
  title,
  issuers,
  shortTitle,
}: Pick<GazetteDocument, 'title' | 'issuers' | 'shortTitle'>): string[] {
  const cuts = new Set([0, title.length]);
  for (const issuer of issuers) {
    const at = title.indexOf(issuer);
    if (at >= 0) cuts.add(at).add(at + issuer.length);
  }
  const at = title.lastIndexOf(shortTitle);
  if (at >= 0) cuts.add(at).add(at + shortTitle.length);
  const edges = [...cuts].sort((a, b) => a - b);
  const phrases = edges.slice(1).map((end, i) => title.slice(edges[i], end));
  return phrases.flatMap((phrase) => (phrase.length > MAX_PHRASE ? wordsOf(phrase) : [phrase])).reduce(cling, []);
}

function wordsOf(phrase: string): string[] {
  return [...words.segment(phrase)].reduce<string[]>((pieces, { segment }) => {
    const last = pieces.at(-1);
    // A single character is a suffix (保护|区) or part of a name far more often than a word.
    const grows = last !== undefined && (last.length < MIN_PIECE || segment.length === 1 || RE_NUMERIC.test(last));
    return grows ? [...pieces.slice(0, -1), last + segment] : [...pieces, segment];
  }, []);
}

/** Adds a piece, to the one before it where a line must not be broken between them. */
function cling(pieces: string[], piece: string): string[] {
  const last = pieces.at(-1);
  const clings = last !== undefined && (RE_CLINGS.test(piece) || RE_OPENS.test(last));
  return clings ? [...pieces.slice(0, -1), last + piece] : [...pieces, piece];
}
