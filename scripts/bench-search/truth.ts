import { randomOf } from '../lib/random.ts';

/** A document as a string search sees it. */
export interface Plain {
  id: string;
  blocks: readonly string[];
}

/** Shortest and longest substring that is drawn. */
const LENGTHS = [2, 8] as const;

/** Substrings of one block each, every character of the collection as likely to be the first; without blanks at an end. */
export function drawSubstrings(documents: readonly Plain[], count: number, seed: number): string[] {
  const random = randomOf(seed);
  const blocks = documents.flatMap((document) => document.blocks);
  const total = blocks.reduce((sum, { length }) => sum + length, 0);
  const drawn = new Set<string>();
  while (drawn.size < count) {
    const length = LENGTHS[0] + Math.floor(random() * (LENGTHS[1] - LENGTHS[0] + 1));
    const text = substringAt(blocks, Math.floor(random() * total), length);
    if (text.length === length && text === text.trim()) drawn.add(text);
  }
  return [...drawn];
}

function substringAt(blocks: readonly string[], at: number, length: number): string {
  let left = at;
  for (const block of blocks) {
    if (left < block.length) return block.slice(left, left + length);
    left -= block.length;
  }
  return '';
}

/** Ids of the documents that hold `text` within one block. */
export function holders(documents: readonly Plain[], text: string): Set<string> {
  return new Set(documents.filter(({ blocks }) => blocks.some((block) => block.includes(text))).map(({ id }) => id));
}

/** Without what no reader types: whether a mark is wide or narrow, and blanks that a scanner saw. */
function withoutWidth(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

export interface Quality {
  /** Of what holds the query as printed, how much is found; 0 to 1, the mean over all queries. */
  recall: number;
  /** Of what is found, how much holds the query, width and blanks aside. */
  precision: number;
  /** Of what is found, how much holds the query as printed: less by what a search across widths finds on purpose. */
  printed: number;
}

/** Every query counts the same, however many documents hold it. */
export function judge(
  queries: readonly string[],
  answers: readonly (readonly string[])[],
  documents: readonly Plain[],
): Quality {
  const folded = documents.map(({ id, blocks }) => ({ id, blocks: blocks.map(withoutWidth) }));
  const each = queries.map((query, i) => {
    const answer = answers[i] ?? [];
    const share = (right: ReadonlySet<string>, of: number): number =>
      of === 0 ? 1 : answer.filter((id) => right.has(id)).length / of;
    const printed = holders(documents, query);
    const right = holders(folded, withoutWidth(query));
    return {
      recall: share(printed, printed.size),
      precision: share(right, answer.length),
      printed: share(printed, answer.length),
    };
  });
  const mean = (name: keyof Quality): number => each.reduce((sum, quality) => sum + quality[name], 0) / each.length;
  return { recall: mean('recall'), precision: mean('precision'), printed: mean('printed') };
}
