import { anyOf, fromWords } from '../../lexicon/words.ts';
import type { Relation, Sense } from '../../model/links.ts';
import { scan, type Scan } from '../../scan/scan.ts';
import { standardBefore, standardIn } from '../../scan/standards.ts';
import type { Stretch } from '../../scan/titles.ts';
import { lineAt, type Passage } from '../passages.ts';
import type { EventToken } from '../../scan/events.ts';
import { isInstrument } from './is-instrument.ts';
import { entryOf } from './entry-of.ts';
import { findBareNames } from './find-bare-names.ts';
import { readAttribute } from './read-attribute.ts';
import { readContexts, type Sentence } from './read-contexts.ts';
import { readIssuer } from './read-issuer.ts';
import { findRow } from './read-relation.ts';
import type { RelationRow } from './relation-rows.ts';
import { readTail, type Tail } from './read-tail.ts';
import { limitOf } from '../../limits/within.ts';
import { countLeading } from '../../text/count-leading.ts';

/** A citation as it stands in the text, not yet led anywhere; its stretch is that of the 《…》 or the bare number. */
export interface Citation extends Place {
  passage: Passage;
  cite: string;
  /** Named right before the 《. */
  issuer: string | null;
  relation: Relation;
  /** What the words mean where that is less than the relation. */
  sense: Sense | null;
  /** What is done is done to a part that is not named by number. */
  partly: boolean;
  line: number;
  /** For snippets and dates. */
  sentence: Sentence;
}

export interface Place extends Stretch {
  /** Where the words begin that tell which text is meant. */
  head: number;
  /** What those words, or a bracket behind the title, say that happened to it, and when. */
  told: readonly EventToken[];
  /** Named in such words of another citation: the decision by which a text was amended. */
  inner: boolean;
  /** Inside the 《》; null for a bare number. */
  title: string | null;
  docNumber: string | null;
  /** Short name that is defined behind the 》. */
  alias: string | null;
  /** Article that is named behind it, 第十二条第二款. */
  pinpoint: string | null;
  /** Articles that are joined to the first. */
  further: readonly Stretch[];
  /** Where number, short name and articles behind it end: they belong to the text cited. */
  tail: number;
}

/** Citations of one passage in order: every 《…》 that names an instrument, every 发文字号 that belongs to none. */
export function findCitations(
  passage: Passage,
  {
    outer: isOuter,
    names = NO_NAMES,
    amending: isAmending = false,
  }: { outer: boolean; names?: ReadonlySet<string>; amending?: boolean },
): Citation[] {
  const { text } = passage;
  const places = findPlaces(scan(text), names);
  const entry = entryOf(passage);
  if (entry) places.push(entry);
  const outer = places.filter(({ inner }) => !inner);
  const contexts = new Map(readContexts(text, outer).map((context, i) => [outer[i], context]));
  const stops = Array.from(text.matchAll(/[。；\n]/g), ({ index }) => index);
  return places.flatMap((place): Citation[] => {
    const context = contexts.get(place) ?? {
      before: '',
      after: '',
      rest: '',
      sentence: sentenceAround(text, stops, place),
    };
    if (place.title !== null && !isInstrument(place.title, context.before, context.after)) return [];
    const { leadIn } = passage;
    const surroundings = { ...context, place: passage.place, leadIn, rubric: rubricOf(text), outer: isOuter };
    const row = place.inner ? undefined : findRow(surroundings);
    if (place === entry && row?.relation !== 'repeals') return [];
    const citation: Citation = {
      ...place,
      passage,
      cite: text.slice(place.start, place.end).replace(/\n/g, ''),
      issuer:
        place.title === null
          ? null
          : (issuerTold(place) ??
            readIssuer(text.slice(Math.max(0, place.head - limitOf('aroundCitation')), place.head))),
      relation: row?.relation ?? 'cites',
      sense: senseOf(row, place, isAmending),
      partly: row?.partly ?? false,
      line: lineAt(passage, place.start),
      sentence: context.sentence,
    };
    return [citation, ...place.further.map((further) => inPlace(citation, further))];
  });
}

/** A document that amends says so in its title or names the article; any other only plans to (修订《绿色施工管理规程》). */
function senseOf(row: RelationRow | undefined, { pinpoint }: Place, isAmending: boolean): Sense | null {
  if (row?.sense === 'plansTo' && (isAmending || pinpoint !== null)) return null;
  return row?.sense ?? null;
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** The same text at a further place. 例：刑法第三百三十八条、|第三百三十九条 */
function inPlace(citation: Citation, { start, end }: Stretch): Citation {
  const { passage } = citation;
  const place = passage.text.slice(start, end);
  return {
    ...citation,
    start,
    end,
    head: start,
    tail: end,
    cite: place,
    pinpoint: place,
    alias: null,
    further: [],
    line: lineAt(passage, start),
  };
}

function findPlaces(tokens: Scan, known: ReadonlySet<string>): Place[] {
  const { text, numbers } = tokens;
  const places: Place[] = [];
  /** Numbers that belong to a title, or that were passed. */
  let next = 0;
  const addBare = (until: number): void => {
    for (let number = numbers[next]; number && number.start < until; number = numbers[++next])
      places.push({ ...number, ...BARE, head: number.start, tail: number.end });
  };
  const bare = findBareNames(tokens, known).map(({ name, start, end }) => ({ start, end, bare: name }));
  const named = [...tokens.titles.map((title) => ({ ...title, bare: null })), ...bare].sort(
    (a, b) => a.start - b.start,
  );
  for (const { start, end, bare: name } of named) {
    const attribute = readAttribute(tokens, tokens.events, start);
    addBare(attribute.head);
    while ((numbers[next]?.start ?? Infinity) < start) next++;
    markInner(places, attribute.head);
    const title = name ?? text.slice(start + 1, end - 1).replace(/\n/g, '');
    const tail = readTail(tokens, end);
    const own = tail.docNumber ?? attribute.docNumber ?? numberBefore(places, start, text);
    const docNumber =
      own ?? standardIn(title) ?? standardBefore(text.slice(Math.max(0, start - limitOf('aroundCitation')), start));
    const told = [...attribute.told, ...tail.told];
    // Without marks the article belongs to the name.
    const until = name === null || tail.pinpoint === null ? end : end + tail.pinpoint.length;
    places.push({ start, end: until, title, docNumber, head: attribute.head, told, inner: false, ...placeOf(tail) });
    while ((numbers[next]?.start ?? Infinity) < tail.end) next++;
  }
  addBare(Infinity);
  return places;
}

/** Those that stand in the words before another, which begin at `head`; places are in the order of the text. */
function markInner(places: readonly Place[], head: number): void {
  for (let i = places.length - 1; ; i--) {
    const place = places[i];
    if (!place || place.start < head) return;
    place.inner = true;
  }
}

const BARE = { title: null, alias: null, pinpoint: null, told: [], further: [], inner: false } as const;

/** Who made a text, where the words that tell what happened to it say so. */
function issuerTold({ told }: Place): string | null {
  return told.find(({ kind }) => kind !== 'amended' && kind !== 'revised')?.organ ?? null;
}

/** The sentence of a citation inside the words before another. */
function sentenceAround(text: string, stops: readonly number[], { start, end }: Stretch): Sentence {
  const before = stops[countLeading(stops, (stop) => stop < start) - 1];
  const from = before === undefined ? 0 : before + 1;
  const to = stops[countLeading(stops, (stop) => stop < end)] ?? text.length;
  return { text: text.slice(from, to).trim(), start: from };
}

function placeOf({ alias, pinpoint, further, end }: Tail): Pick<Place, 'alias' | 'pinpoint' | 'further' | 'tail'> {
  return { alias, pinpoint, further, tail: end };
}

/** 例：京政发〔2018〕1号|文件|《…》 · 公安部令第139号|公布的|《…》 */
const reNumberLead = fromWords(() => new RegExp(`^\\s*(?:文件?)?(?:${anyOf('verbs', 'issue')}的)?\\s*$`));

/** Takes the bare number right before a title for the title's. */
function numberBefore(places: Place[], start: number, text: string): string | null {
  const last = places.at(-1);
  if (last?.title !== null || !reNumberLead().test(text.slice(last.end, start))) return null;
  places.pop();
  return last.docNumber;
}

/** 例：政策依据：… */
function rubricOf(text: string): string {
  return /^[^，。；《：:]{2,12}(?=[：:])/.exec(text)?.[0] ?? '';
}
