import { describe, expect, it } from 'vitest';
import { yearOfPlan } from '../../src/gazette/tasks/year-of-plan.ts';

const NOTHING = { planPeriod: null, shortTitle: '关于做好汛期工作的通知', dateSigned: null, docNumber: null };

describe('the year of deadlines without one', () => {
  it.each([
    [{ planPeriod: { from: 2018, to: 2018 }, dateSigned: '2017-12-28' }, 2018],
    [{ planPeriod: { from: 2016, to: 2020 }, dateSigned: '2016-02-26' }, null],
    [{ shortTitle: '2007年三水区政府工作主要任务分解表' }, 2007],
    [{ dateSigned: '2018-04-03' }, 2018],
    [{ docNumber: '三府办〔2007〕36号' }, 2007],
    [{}, null],
  ])('%j is of %s', (fields, year) => {
    expect(yearOfPlan({ ...NOTHING, ...fields }).year).toBe(year);
  });
});
