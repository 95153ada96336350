import type { GazetteDocument } from '../../model/document.ts';
import type { Event } from '../../model/event.ts';
import type { IsoDate } from '../../model/values.ts';
import { lastMaking } from '../../parse/read-events.ts';

/** Kinds of events by which a text first comes to be. */
const ORIGINS: ReadonlySet<Event['kind']> = new Set(['adopted', 'promulgated', 'approved']);
/** A text is given out some time after it was adopted. */
const LONGEST_WAY = 400;

/** The day of the first event that its history tells; null where it tells none. */
export function originOf({ events }: Pick<GazetteDocument, 'events'>): IsoDate | null {
  return events.find(({ kind }) => ORIGINS.has(kind))?.date ?? null;
}

/** The day on which the text that a document prints was made: its last amendment, else when it was signed. */
export function madeOn(document: Pick<GazetteDocument, 'events' | 'dateSigned'>): IsoDate | null {
  return lastMaking(document.events)?.date ?? document.dateSigned;
}

/** Two days that may be those of one making: it is adopted, signed and given out one after the other. */
export function areNear(a: IsoDate, b: IsoDate): boolean {
  return Math.abs(daysBetween(a, b)) <= LONGEST_WAY;
}

/** Days from one to the other. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** All days of events that made a text what it is, and that of its signature. */
export function daysOf({ events, dateSigned }: Pick<GazetteDocument, 'events' | 'dateSigned'>): ReadonlySet<IsoDate> {
  return new Set([...events.map(({ date }) => date), ...(dateSigned === null ? [] : [dateSigned])]);
}
