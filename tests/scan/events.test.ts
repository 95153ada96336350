import { expect, test } from 'vitest';
import { findEvents } from '../../src/gazette/scan/events.ts';

/** 日期 机关 事 */
function told(text: string): string[] {
  return findEvents(text).map(({ date, organ, kind, decision }) =>
    [date, organ, kind, decision].filter(Boolean).join(' '),
  );
}

test('a decision that two organs adopted on two days amends on both, and is no new adoption', () => {
  const history =
    '（2009年10月12日最高人民法院审判委员会第1475次会议、2009年11月12日最高人民检察院第十一届检察委员会第22次会议通过　根据2018年7月30日最高人民法院审判委员会第1745次会议、2018年10月19日最高人民检察院第十三届检察委员会第七次会议通过的《最高人民法院、最高人民检察院关于修改〈关于办理妨害信用卡管理刑事案件具体应用法律若干问题的解释〉的决定》修正）';
  const decision =
    '最高人民法院、最高人民检察院关于修改〈关于办理妨害信用卡管理刑事案件具体应用法律若干问题的解释〉的决定';
  expect(told(history)).toEqual([
    '2009-10-12 最高人民法院 adopted',
    '2009-11-12 最高人民检察院 adopted',
    '2018-07-30 最高人民法院 amended',
    `2018-10-19 最高人民检察院 amended ${decision}`,
  ]);
});

test('a text of two organs that rests on nothing is adopted by both', () => {
  expect(told('2016年11月7日最高人民法院审判委员会第1698次会议、2016年12月8日最高人民检察院检察委员会通过')).toEqual([
    '2016-11-07 最高人民法院 adopted',
    '2016-12-08 最高人民检察院 adopted',
  ]);
});
