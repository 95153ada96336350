import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { toCalendar } from '../../src/gazette/export/calendar.ts';
import type { Task } from '../../src/gazette/model/task.ts';

const TASK: Task = {
  id: 'menzhengbanfa-2019-47/lvl_2',
  document: 'menzhengbanfa-2019-47',
  node: 'lvl_2',
  url: '/documents/menzhengbanfa-2019-47/#lvl_2',
  section: null,
  task: '建设全域旅游示范区，彰显地方特色；打造精品旅游线路，推出一批有特色、叫得响的民宿品牌，完善旅游公共服务设施体系建设。',
  detail: null,
  measure: null,
  lead: ['区文化和旅游局'],
  cooperating: [],
  deadlineText: '2020年完成',
  deadline: '2020-12-31',
  place: '北京市门头沟区',
  theme: '生态环境',
};
const OPTIONS = { site: 'https://gongbao.example.cn', asOf: '2026-11-22' };

describe('a calendar of deadlines', () => {
  const write = (task: Task): string =>
    toCalendar(
      { name: '门头沟区文化和旅游局', entries: [{ task, role: 'lead', title: '实施方案（2019-2022年）' }] },
      OPTIONS,
    );

  it('has a whole day for each deadline, with who said so and where', () => {
    const lines = unfold(write(TASK));
    expect(lines).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'UID:menzhengbanfa-2019-47.lvl_2@gongbao',
        'DTSTART;VALUE=DATE:20201231',
        'DTSTAMP:20261122T000000Z',
        'URL;VALUE=URI:https://gongbao.example.cn/documents/menzhengbanfa-2019-47/#lvl_2',
      ]),
    );
    expect(lines.find((line) => line.startsWith('DESCRIPTION:'))).toContain(
      '\\n时限：2020年完成\\n出自《实施方案（2019-2022年）》',
    );
  });

  it('has lines of 75 octets at most that end in CR LF (RFC 5545, 3.1)', () => {
    const text = write(TASK);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  });

  it('is read by programs of others as what was written', () => {
    const component = ICAL.Component.fromString(write(TASK));
    const [event, ...others] = component.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(others).toEqual([]);
    expect([event?.startDate.isDate, event?.startDate.toString(), event?.uid]).toEqual([
      true,
      '2020-12-31',
      'menzhengbanfa-2019-47.lvl_2@gongbao',
    ]);
    expect(event?.description).toBe(`${TASK.task}\n时限：2020年完成\n出自《实施方案（2019-2022年）》`);
    expect(event?.summary.startsWith('牵头：建设全域旅游示范区，彰显地方特色；')).toBe(true);
  });

  it('has nothing of what has no last day, and is the same each time', () => {
    expect(write({ ...TASK, deadline: null })).not.toContain('VEVENT');
    expect(write(TASK)).toBe(write(TASK));
  });
});

function unfold(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n');
}
