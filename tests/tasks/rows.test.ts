/** The tables of rows by which tasks are told: every example is decided by its row. */
import { describe, expect, it } from 'vitest';
import { BRACKET_ROWS, readBracket } from '../../src/gazette/tasks/read-bracket.ts';
import { DUTY_ROWS, dutyOf } from '../../src/gazette/tasks/duty-of.ts';

describe('the head of a column or a label', () => {
  it.each(DUTY_ROWS.flatMap(({ duty, 例 }) => 例.map((head) => [head, duty] as const)))(
    '%s announces %s',
    (head, duty) => {
      expect(dutyOf(head)).toBe(duty);
    },
  );

  it.each(['牵头区领导', '责任人', '建设单位', '序号', '备注', '投资估算（亿元）', '2020年指标', '单位'])(
    '%s announces nothing',
    (head) => {
      expect(dutyOf(head)).toBeNull();
    },
  );
});

describe('a bracket', () => {
  const examples = BRACKET_ROWS.flatMap(({ form, 例 }) => 例.map(([words, ...named]) => [words, form, named] as const));

  it.each(examples)('（%s） has the form %s', (words, form, [lead, cooperating]) => {
    const read = readBracket(words);
    expect(read?.form).toBe(form);
    expect(read?.fields.lead.join('、')).toBe(lead);
    expect(read?.fields.cooperating.join('、')).toBe(cooperating);
  });

  it.each([
    '试行',
    '见京发〔2017〕20号',
    '含个体工商户',
    '2018年6月27日',
    '以下简称《规划》',
    '2019年2至2019年3月',
    '由区教委解释',
    '共27处',
    '考核结果交由干部主管部门',
    '分管副市长牵头',
  ])('（%s） says nothing of tasks', (words) => {
    expect(readBracket(words)).toBeNull();
  });
});
