import { anyOf, fromWords } from '../lexicon/words.ts';
import { findQuotations } from '../scan/quotations.ts';
import { placeAt, type Place } from '../scan/places.ts';
import { findTitles, type Stretch } from '../scan/titles.ts';

/** A token of an amending sentence: a place, a quotation, the name of a text. */
export type ShapeToken = Stretch &
  (
    | { kind: 'place'; place: Place; words: string }
    | { kind: 'quotation'; paragraphs: readonly string[] }
    | { kind: 'title'; cite: string }
  );

/** A text in which each token is one sign, so that its grammar can be matched: 将◎§中的※修改为※。 */
export interface Shape {
  /** `§` a place, `※` a quotation, `◎` the name of a text. */
  signs: string;
  /** The token that stands at an offset of `signs`; undefined for a plain character. */
  tokenAt: (offset: number) => ShapeToken | undefined;
  /** Where a unit of `signs` stands in the text. */
  offsetOf: (offset: number) => number;
}

const SIGNS = { place: '§', quotation: '※', title: '◎' } as const;

/** 例：将|刑法|第三百四十二条 · 删去|公司法|第五条; not 本办法第三条 */
const reBareName = fromWords(
  () =>
    new RegExp(
      `(?:^|[，。；、\\n]|将|对|在|删[去除]|和|及)((?!本|该|原|将|对|在|删|和|及)[\\p{sc=Han}]{1,30}${anyOf('genres')})$`,
      'u',
    ),
);

/** Reads the tokens of a text; what a quotation holds is no token of its own. */
export function shapeOf(text: string): Shape {
  const tokens = tokensOf(text);
  let signs = '';
  let at = 0;
  const places = new Map<number, ShapeToken>();
  const offsets: number[] = [];
  const copy = (to: number): void => {
    for (; at < to; at++) {
      offsets.push(at);
      signs += Object.values<string>(SIGNS).includes(text[at] ?? '') ? ' ' : (text[at] ?? '');
    }
  };
  for (const token of tokens) {
    copy(token.start);
    places.set(signs.length, token);
    offsets.push(token.start);
    signs += SIGNS[token.kind];
    at = token.end;
  }
  copy(text.length);
  return { signs, tokenAt: (offset) => places.get(offset), offsetOf: (offset) => offsets[offset] ?? text.length };
}

function tokensOf(text: string): ShapeToken[] {
  const quotations = findQuotations(text).map((q): ShapeToken => ({ kind: 'quotation', ...q }));
  const titles = findTitles(text).map(({ start, end }): ShapeToken => ({
    kind: 'title',
    start,
    end,
    cite: text.slice(start, end),
  }));
  const outer = withoutInner([...quotations, ...titles].sort((a, b) => a.start - b.start || b.end - a.end));
  return outer
    .flatMap((token, i) => [...plainTokens(text, outer[i - 1]?.end ?? 0, token.start), token])
    .concat(plainTokens(text, outer.at(-1)?.end ?? 0, text.length));
}

function withoutInner(tokens: readonly ShapeToken[]): ShapeToken[] {
  const outer: ShapeToken[] = [];
  for (const token of tokens) if (token.start >= (outer.at(-1)?.end ?? 0)) outer.push(token);
  return outer;
}

/** Places between two tokens, and names without 《》 right before them. */
function plainTokens(text: string, from: number, to: number): ShapeToken[] {
  const tokens: ShapeToken[] = [];
  let at = text.indexOf('第', from);
  while (at !== -1 && at < to) {
    const place = placeAt(text, at);
    if (place && place.end <= to) {
      const name = reBareName().exec(text.slice(tokens.at(-1)?.end ?? from, at))?.[1];
      if (name !== undefined) tokens.push({ kind: 'title', start: at - name.length, end: at, cite: name });
      tokens.push({ kind: 'place', start: at, end: place.end, place, words: text.slice(at, place.end) });
    }
    at = text.indexOf('第', place && place.end <= to ? place.end : at + 1);
  }
  return tokens;
}
