import { bracketAtEnd } from '../../scan/brackets.ts';
import { findEvents } from '../../scan/events.ts';
import { genreOf } from '../../scan/genre.ts';
import type { Passage } from '../passages.ts';
import type { Place } from './find-citations.ts';

/**
 * A text that an item of a list names without 《》, with the day of its making in brackets behind it:
 * 城市街道办事处组织条例（1954年12月31日第一届全国人民代表大会常务委员会第四次会议通过）; null where the item is no such entry.
 */
export function entryOf({ text, trail, leadIn }: Passage): Place | null {
  if (leadIn === '' || text.includes('《') || !(trail.at(-1)?.type === 'item' || trail.at(-1)?.type === 'section'))
    return null;
  const line = text.trimEnd().replace(/[。；]$/, '');
  const bracket = bracketAtEnd(line);
  if (bracket?.mark !== '（') return null;
  const title = line.slice(0, bracket.start).trimEnd();
  const told = findEvents(line.slice(bracket.start));
  if (told.length === 0 || /[，。；：]/.test(title) || genreOf(title) === null) return null;
  return {
    start: 0,
    end: title.length,
    head: 0,
    tail: line.length,
    title,
    docNumber: null,
    alias: null,
    pinpoint: null,
    further: [],
    told,
    inner: false,
  };
}
