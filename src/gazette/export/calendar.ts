import ical from 'ical-generator';
import type { Task } from '../model/task.ts';
import type { IsoDate } from '../model/values.ts';
import { absoluteUrl } from './options.ts';

export interface TaskCalendar {
  /** Of the organ. */
  name: string;
  entries: readonly { task: Task; role: 'lead' | 'cooperating'; title: string }[];
}

/** Where no day is known on which the calendar was made: it asks for one. */
const UNKNOWN_DAY = '1970-01-01';
const ROLES = { lead: '牵头', cooperating: '配合' };
/** A line of a calendar shows so many characters. */
const LONGEST_SUMMARY = 60;

/**
 * Deadlines as a calendar (RFC 5545), a whole day each; what has no day is not in it. The same tasks always give the
 * same bytes.
 *
 * @param options.site address of the site, with which links are whole
 * @param options.asOf day for which the site was built
 */
export function toCalendar(
  { name, entries }: TaskCalendar,
  { site, asOf }: { site: string; asOf: IsoDate | null },
): string {
  const calendar = ical({
    name: `${name}的任务期限`,
    prodId: { company: 'gongbao', product: 'tasks', language: 'ZH' },
  });
  const stamp = dayOf(asOf ?? UNKNOWN_DAY);
  for (const { task, role, title } of entries) {
    if (task.deadline === null) continue;
    calendar.createEvent({
      id: `${task.id.replace('/', '.')}@gongbao`,
      start: dayOf(task.deadline),
      allDay: true,
      stamp,
      summary: `${ROLES[role]}：${task.task.replace(/\s+/gu, ' ').slice(0, LONGEST_SUMMARY)}`,
      description: [task.task, `时限：${task.deadlineText ?? task.deadline}`, `出自《${title}》`].join('\n'),
      url: absoluteUrl(task.url, { site }),
    });
  }
  return calendar.toString();
}

function dayOf(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`);
}
