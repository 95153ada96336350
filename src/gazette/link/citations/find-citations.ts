import { anyOf, fromWords } from '../../lexicon/words.ts';
import type { Relation } from '../../model/links.ts';
import { scan, type Scan } from '../../scan/scan.ts';
import { standardBefore, standardIn } from '../../scan/standards.ts';
import type { Stretch } from '../../scan/titles.ts';
import { lineAt, type Passage } from '../passages.ts';
import { isInstrument } from './is-instrument.ts';
import { readContexts, type Sentence } from './read-contexts.ts';
import { readIssuer } from './read-issuer.ts';
import { readRelation } from './read-relation.ts';
import { readTail, type Tail } from './read-tail.ts';
import { limitOf } from '../../limits/within.ts';

/** A citation as it stands in the text, not yet led anywhere; its stretch is that of the 《…》 or the bare number. */
export interface Citation extends Place {
  passage: Passage;
  cite: string;
  /** Named right before the 《. */
  issuer: string | null;
  relation: Relation;
  line: number;
  /** For snippets and dates. */
  sentence: Sentence;
}

interface Place extends Stretch {
  /** Inside the 《》; null for a bare number. */
  title: string | null;
  docNumber: string | null;
  /** Short name that is defined behind the 》. */
  alias: string | null;
  /** Article that is named behind it, 第十二条第二款. */
  pinpoint: string | null;
  /** Where number, short name and articles behind it end: they belong to the text cited. */
  tail: number;
}

/** Citations of one passage in order: every 《…》 that names an instrument, every 发文字号 that belongs to none. */
export function findCitations(passage: Passage, options: { outer: boolean }): Citation[] {
  const { text } = passage;
  const places = findPlaces(scan(text));
  const contexts = readContexts(text, places);
  return places.flatMap((place, i): Citation[] => {
    const context = contexts[i] ?? { before: '', after: '', rest: '', sentence: { text: '', start: 0 } };
    if (place.title !== null && !isInstrument(place.title, context.before, context.after)) return [];
    const { leadIn } = passage;
    const relation = readRelation({ ...context, place: passage.place, leadIn, rubric: rubricOf(text), ...options });
    return [
      {
        ...place,
        passage,
        cite: text.slice(place.start, place.end).replace(/\n/g, ''),
        issuer:
          place.title === null
            ? null
            : readIssuer(text.slice(Math.max(0, place.start - limitOf('aroundCitation')), place.start)),
        relation,
        line: lineAt(passage, place.start),
        sentence: context.sentence,
      },
    ];
  });
}

function findPlaces(tokens: Scan): Place[] {
  const { text, numbers } = tokens;
  const places: Place[] = [];
  /** Numbers that belong to a title, or that were passed. */
  let next = 0;
  const addBare = (until: number): void => {
    for (let number = numbers[next]; number && number.start < until; number = numbers[++next])
      places.push({ ...number, title: null, alias: null, pinpoint: null, tail: number.end });
  };
  for (const { start, end } of tokens.titles) {
    addBare(start);
    const title = text.slice(start + 1, end - 1).replace(/\n/g, '');
    const tail = readTail(tokens, end);
    const own = tail.docNumber ?? numberBefore(places, start, text);
    const docNumber =
      own ?? standardIn(title) ?? standardBefore(text.slice(Math.max(0, start - limitOf('aroundCitation')), start));
    places.push({ start, end, title, docNumber, ...placeOf(tail) });
    while ((numbers[next]?.start ?? Infinity) < tail.end) next++;
  }
  addBare(Infinity);
  return places;
}

function placeOf({ alias, pinpoint, end }: Tail): Pick<Place, 'alias' | 'pinpoint' | 'tail'> {
  return { alias, pinpoint, tail: end };
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
