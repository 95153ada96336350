import type { Part } from '../model/document.ts';
import type { Event } from '../model/event.ts';
import type { GazetteNode } from '../model/nodes.ts';
import type { IsoDate } from '../model/values.ts';
import { walkNodes } from '../model/walk-nodes.ts';
import { findEvents } from '../scan/events.ts';

/** The order by which a text was given out, where the document prints one. */
export interface Order {
  date: IsoDate | null;
  /** 中华人民共和国国务院令第464号; null where the document is none. */
  number: string | null;
  /** Line of the number. */
  line: number;
}

/**
 * What happened to the text of a document, in order: told by the line below its title, by the order that gives it out
 * (《…》已由…会议于…通过，现予公布) and by its own words (本法自…起施行).
 *
 * @param effective the day that the text itself names
 */
export function readEvents(parts: readonly Part[], order: Order, effective: IsoDate | null): Event[] {
  const own = parts.filter((part) => part.role !== 'annex');
  const datelines = own.flatMap((part) => nodesOf(part, 'dateline').flatMap(eventsOf));
  const notice = own.find((part) => part.role === 'notice');
  const told = order.number && notice ? nodesOf(notice, 'paragraph').flatMap(eventsOf) : [];
  const given: Event[] =
    order.number && order.date
      ? [
          {
            date: order.date,
            organ: organOf(order.number),
            kind: 'promulgated',
            number: order.number,
            decision: null,
            line: order.line,
          },
        ]
      : [];
  const speaking = own.flatMap((part) => [...walkNodes(part.children)].filter(isText).flatMap(eventsOf));
  const stated = speaking.filter(({ kind, date }) => kind === 'effective' && date === effective).slice(0, 1);
  const all = [...datelines, ...told.filter(({ kind }) => kind !== 'repealed'), ...given, ...stated];
  return all
    .filter((event, i) => all.findIndex((other) => isSame(event, other)) === i)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** What makes a text what it is; when it takes effect and what ends it does not. */
const MAKING: ReadonlySet<Event['kind']> = new Set(['adopted', 'promulgated', 'approved', 'amended', 'revised']);

/** The last event that made the text what it is; undefined where none is told. */
export function lastMaking(events: readonly Event[]): Event | undefined {
  return events.findLast(({ kind }) => MAKING.has(kind));
}

/** The last day on which the whole text was given out anew; amendments leave its 自公布之日起施行 as it was. */
export function lastIssue(events: readonly Event[]): IsoDate | null {
  return events.findLast(({ kind }) => MAKING.has(kind) && kind !== 'amended')?.date ?? null;
}

/** Organs that made a text first. 例：最高人民法院、最高人民检察院 */
export function makersIn(history: readonly Event[]): string[] {
  const [first, ...others] = history.filter(({ organ }) => organ !== null);
  const joint = others.filter(({ kind }) => kind === first?.kind && kind === 'adopted');
  return [first, ...joint].flatMap((event) => event?.organ?.split('、') ?? []);
}

function isSame(a: Event, b: Event): boolean {
  return a.date === b.date && a.kind === b.kind && (a.organ === b.organ || a.organ === null || b.organ === null);
}

/** 例：中华人民共和国国务院令第464号 → 国务院 · 主席令第四十一号 → 主席 */
function organOf(number: string): string | null {
  return /^(?:中华人民共和国)?(.+?)(?:令|公告)/u.exec(number)?.[1] ?? null;
}

type Texted = Extract<GazetteNode, { text: string }>;

function isText(node: GazetteNode): node is Texted {
  return node.type === 'paragraph' || node.type === 'item';
}

function nodesOf(part: Part, type: 'dateline' | 'paragraph'): Texted[] {
  return [...walkNodes(part.children)].filter((node): node is Texted => node.type === type);
}

function eventsOf(node: Texted): Event[] {
  const line = node.lines[0]?.[0] ?? 1;
  return findEvents(node.text).map(({ date, organ, kind, number, decision }) => ({
    date,
    organ,
    kind,
    number,
    decision,
    line,
  }));
}
