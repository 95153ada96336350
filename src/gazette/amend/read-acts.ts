import type { ActVerb } from '../model/act.ts';
import { parseNumeral } from '../text/numerals.ts';
import { ACT_ROWS, type ActRow } from './act-rows.ts';
import type { RunningText } from './running-text.ts';
import { shapeOf, type Shape, type ShapeToken } from './shape.ts';
import { nameOfSpot, spotsBetween, spotsOf, type Above, type Spot } from './spot.ts';
import { matchAt } from '../text/match-at.ts';

/** One act as its sentence says it; which text is meant is only known by name. */
export interface ReadAct {
  verb: ActVerb;
  /** As the name of the text is written; null where none was. */
  cite: string | null;
  /** Null for 全文. */
  spot: Spot | null;
  at: string;
  sentence: string;
  found: string | null;
  words: string | null;
  /** The new number of what is renumbered or, of an article cut in several, of its pieces. */
  to: readonly Spot[];
  /** What an inserted place stands behind or in front of. */
  after: Spot | null;
  before: Spot | null;
  /** The place as it is printed where it is none of an article (第三部分第（二）项); such texts are not consolidated. */
  unplaced: string | null;
  /** Several places come of one quotation (增加两条), and it does not tell where each begins. */
  joint: boolean;
}

/** All acts that a text says, in its order. */
export function readActs({ text, at }: RunningText): ReadAct[] {
  const shape = shapeOf(`\n${text}`);
  const acts: ReadAct[] = [];
  let cite: string | null = null;
  let last: Spot[] = [];
  for (let pos = 0; pos < shape.signs.length;) {
    const found = rowAt(shape.signs, pos);
    if (!found) {
      // What one sentence spoke of, 其中 in the next does not mean.
      pos++;
      continue;
    }
    const { row, match } = found;
    const end = pos + match[0].length;
    cite = citeIn(shape, groupAt(match, 'title')) ?? cite;
    if (row.verb !== null) {
      const stretch = { at: at(Math.max(0, shape.offsetOf(pos) - 1)), sentence: sentenceAround(shape, pos, end) };
      const read = readRow({ ...row, verb: row.verb }, match, shape, { cite, last, ...stretch });
      acts.push(...read.acts);
      last = read.spots.length > 0 ? read.spots : last;
      cite = read.cite ?? cite;
    }
    pos = end;
  }
  return acts;
}

interface Context {
  cite: string | null;
  last: readonly Spot[];
  at: string;
  sentence: string;
}

function readRow(
  { verb }: ActRow & { verb: ActVerb },
  match: RegExpExecArray,
  shape: Shape,
  { cite, last, at, sentence }: Context,
): { acts: ReadAct[]; spots: Spot[]; cite: string | null } {
  const above: Above = last.at(-1) ?? null;
  const groups = match.groups ?? {};
  const anchors = spotsIn(shape, groupAt(match, 'after'), above);
  const own = spotsIn(shape, groupAt(match, 'place'), anchors.at(-1)?.spot ?? above);
  const bare = groups.place === undefined && groups.after === undefined;
  const places: { spot: Spot | null; cite: string | null }[] =
    groups.whole !== undefined ? [{ spot: null, cite: null }] : bare ? last.map((spot) => ({ spot, cite: null })) : own;
  const founds = quotesIn(shape, groupAt(match, 'found'));
  const words = quotesIn(shape, groupAt(match, 'words'));
  const to = spotsIn(shape, groupAt(match, 'to'), above).map(({ spot }) => spot);
  const base = {
    verb,
    at,
    sentence,
    to: verb === 'renumber' ? [] : to,
    after: null,
    before: null,
    unplaced: null,
    joint: false,
  };
  const common = { ...base, found: null, words: words.join('\n') || null };
  const done = (acts: ReadAct[]): { acts: ReadAct[]; spots: Spot[]; cite: string | null } => ({
    acts,
    spots: places.flatMap(({ spot }) => (spot ? [spot] : [])),
    cite: places.at(-1)?.cite ?? null,
  });
  const named = places.map((place) => ({ ...place, cite: place.cite ?? cite }));

  const unplaced = own.length === 0 ? placesIn(shape, groupAt(match, 'place') ?? groupAt(match, 'after')) : '';
  if (unplaced !== '' && anchors.length === 0)
    return done([{ ...common, cite, spot: null, found: founds[0] ?? null, unplaced }]);
  if (verb === 'insert') return done(inserted(common, { cite, own, anchors, match }));
  if (verb === 'renumber')
    return done(
      named.map((place, i) => ({
        ...common,
        ...place,
        words: to[i] ? nameOfSpot(to[i]) : null,
        to: to[i] ? [to[i]] : [],
      })),
    );
  if (founds.length > 0)
    return done(
      named.flatMap((place) =>
        founds.map((found, i) => ({ ...common, ...place, found, words: words[i] ?? words.at(-1) ?? null })),
      ),
    );
  return done(
    named.map((place) => ({ ...common, ...place, joint: to.length > 1 || (named.length > 1 && verb === 'replace') })),
  );
}

function inserted(
  common: Omit<ReadAct, 'cite' | 'spot'>,
  {
    cite,
    own,
    anchors,
    match,
  }: {
    cite: string | null;
    own: readonly { spot: Spot }[];
    anchors: readonly { spot: Spot }[];
    match: RegExpExecArray;
  },
): ReadAct[] {
  const { side, unit, count } = match.groups ?? {};
  const anchor = anchors.at(-1)?.spot ?? null;
  const beside = unit === '条' && anchor ? (side?.endsWith('前') ? { before: anchor } : { after: anchor }) : {};
  const spots = own.map(({ spot }) => spot);
  const number = parseNumeral(count ?? '') ?? 1;
  const place = spots[0] ?? anchor;
  if (!place) return [];
  const joint = number > 1 || spots.length === 0;
  return [{ ...common, ...beside, cite, spot: place, to: spots.length > 1 ? spots : [], joint }];
}

function rowAt(signs: string, pos: number): { row: ActRow; match: RegExpExecArray } | null {
  for (const row of ACT_ROWS) {
    const match = matchAt(row.pattern, signs, pos);
    if (match) return { row, match };
  }
  return null;
}

/** Where a group of a sticky match stands: groups follow each other, so that it is found behind the one before. */
function groupAt(match: RegExpExecArray, name: string): [start: number, end: number] | null {
  const group = match.groups?.[name];
  if (group === undefined) return null;
  const [start, end] = match.indices?.groups?.[name] ?? [0, 0];
  return [start, end];
}

function tokensIn(shape: Shape, range: [number, number] | null): ShapeToken[] {
  if (!range) return [];
  return Array.from({ length: range[1] - range[0] }, (_, i) => shape.tokenAt(range[0] + i)).filter(
    (token) => token !== undefined,
  );
}

function citeIn(shape: Shape, range: [number, number] | null): string | null {
  const [title] = tokensIn(shape, range);
  return title?.kind === 'title' ? title.cite : null;
}

/** Spots of a list, each with the text whose name stands before it; 第九条至第十二条 is filled in. */
function spotsIn(shape: Shape, range: [number, number] | null, above: Above): { spot: Spot; cite: string | null }[] {
  const found: { spot: Spot; cite: string | null }[] = [];
  let cite: string | null = null;
  if (!range) return [];
  for (let i = range[0]; i < range[1]; i++) {
    const token = shape.tokenAt(i);
    if (token?.kind === 'title') cite = token.cite;
    if (token?.kind !== 'place') continue;
    const last = found.at(-1);
    const spots = spotsOf(token.place, last?.spot ?? above);
    const [first] = spots;
    const isRange = shape.signs[i - 1] === '至' && last && first;
    const named = isRange ? spotsBetween(last.spot, first).slice(1) : spots;
    found.push(...named.map((spot) => ({ spot, cite })));
  }
  return found;
}

/** Places as they are printed. 例：第三部分第（二）项 */
function placesIn(shape: Shape, range: [number, number] | null): string {
  const words = tokensIn(shape, range).flatMap((token) => (token.kind === 'place' ? [token.words] : []));
  return words.join('、');
}

function quotesIn(shape: Shape, range: [number, number] | null): string[] {
  return tokensIn(shape, range).flatMap((token) => (token.kind === 'quotation' ? [token.paragraphs.join('\n')] : []));
}

/** The words of an act as they are printed; of what is quoted over several paragraphs only that it is. */
function sentenceAround(shape: Shape, start: number, end: number): string {
  const from =
    Math.max(
      shape.signs.lastIndexOf('。', start - 1),
      shape.signs.lastIndexOf('；', start - 1),
      shape.signs.lastIndexOf('\n', start - 1),
    ) + 1;
  return Array.from({ length: end - from }, (_, i) => {
    const token = shape.tokenAt(from + i);
    if (!token) return shape.signs[from + i];
    if (token.kind === 'place') return token.words;
    return token.kind === 'title' ? token.cite : quoteShort(token.paragraphs);
  })
    .join('')
    .trim();
}

function quoteShort(paragraphs: readonly string[]): string {
  const [first = ''] = paragraphs;
  return `“${paragraphs.length > 1 || first.length > 40 ? `${first.slice(0, 20)}……` : first}”`;
}
