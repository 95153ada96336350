import type { Bracket } from '../../scan/brackets.ts';
import type { EventToken } from '../../scan/events.ts';
import { placeAt } from '../../scan/places.ts';
import { firstIn, tokenAt, type Scan } from '../../scan/scan.ts';
import type { Stretch } from '../../scan/titles.ts';
import { standardAlone } from '../../scan/standards.ts';
import { limitOf } from '../../limits/within.ts';
import { countLeading } from '../../text/count-leading.ts';

/** What stands behind a 》 and belongs to the title: number, short name, article. */
export interface Tail {
  docNumber: string | null;
  /** 简称 that is defined here, without marks: 规定. */
  alias: string | null;
  /** The first place named, 第十二条第二款; null where none is. */
  pinpoint: string | null;
  /** Places that are joined to the first. 例：、|第四条第一款| · ，或者|第五条 */
  further: Stretch[];
  /** What a bracket says that happened to the text. 例：（1954年12月31日…通过） */
  told: EventToken[];
  /** Offset behind all of it. */
  end: number;
}

/** 例：以下简称《规定》 · 以下称“本办法” · 下称规划 */
export const RE_ALIAS = /以下(?:简|统)?称为?[:：]?\s*[“"《「]*([^，。；、）)”"》」]{1,30})/;
/** Between places of one text. 例：《…》第十二条|和|第十五条第一款 */
const RE_JOINT = /\s*(?:，\s*)?(?:、|和|及|与|或者?|至|到|以及)?\s*(?=第)/y;

/** Reads on from `start`, the offset behind a 》. */
export function readTail(tokens: Scan, start: number): Tail {
  const { text } = tokens;
  const tail: Tail = { docNumber: null, alias: null, pinpoint: null, further: [], told: [], end: start };
  for (;;) {
    const bracket = tokenAt(tokens.brackets, text, tail.end);
    if (bracket?.mark !== '（' || bracket.end === null) break;
    tail.docNumber ??= numberIn(bracket, tokens);
    const closed = bracket.end;
    const before = countLeading(tokens.events, (event) => event.start <= bracket.start);
    tail.told.push(
      ...tokens.events.slice(
        before,
        countLeading(tokens.events, (event) => event.end <= closed),
      ),
    );
    tail.alias ??=
      RE_ALIAS.exec(
        text.slice(bracket.start + 1, Math.min(bracket.end - 1, bracket.start + limitOf('longestTitle'))),
      )?.[1]?.trim() ?? null;
    tail.end = bracket.end;
  }
  // 例：《…通知》京政字〔2017〕1号文
  const bare = tail.docNumber === null ? tokenAt(tokens.numbers, text, tail.end) : undefined;
  if (bare) {
    tail.docNumber = bare.docNumber;
    tail.end = bare.end;
  }
  const place = placeAt(text, tail.end);
  if (place && place.units[0].kind !== '部分') {
    tail.pinpoint = text.slice(place.start, place.end);
    tail.further = placesBehind(text, place.end);
    tail.end = tail.further.at(-1)?.end ?? place.end;
  }
  return tail;
}

/** The places that 、和及 join to the one that ends at `end`. */
function placesBehind(text: string, end: number): Stretch[] {
  const places: Stretch[] = [];
  for (let last = end; ;) {
    RE_JOINT.lastIndex = last;
    if (!RE_JOINT.test(text) || RE_JOINT.lastIndex === last) return places;
    const next = placeAt(text, RE_JOINT.lastIndex);
    if (next === null || next.units[0].kind === '部分') return places;
    places.push({ start: next.start, end: next.end });
    last = next.end;
  }
}

/** The number in a bracket; that of another title in it is not meant. 例：（见《…》京政发〔2018〕1号） */
function numberIn({ start, end }: Bracket, { text, titles, numbers }: Scan): string | null {
  const close = end ?? start;
  const until = firstIn(titles, start, close)?.start ?? close;
  const number = firstIn(numbers, start, until);
  return number?.docNumber ?? standardAlone(text.slice(start + 1, Math.min(until, close - 1)));
}
