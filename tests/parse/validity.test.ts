import { describe, expect, test } from 'vitest';
import { findValidity } from '../../src/gazette/parse/validity.ts';

const SIGNED = '2018-04-16';

describe('findValidity', () => {
  test.each([
    ['本办法自发布之日起施行。', '2018-04-16', null],
    ['本意见自发布之日起实施，各相关部门根据职责负责解释。', '2018-04-16', null],
    ['2. 本预案自印发之日起实施。', '2018-04-16', null],
    ['本办法自发布之日起30日后施行，有效期为3年。', '2018-05-16', '2021-05-16'],
    ['本办法自公布之日起满三十日后施行。', '2018-05-16', null],
    ['本规定自印发之日起，30日后施行。', '2018-05-16', null],
    ['本细则自2019年1月1日起施行。', '2019-01-01', null],
    ['本细则自二○一九年一月一日起执行，有效期至2020年12月31日。', '2019-01-01', '2020-12-31'],
    ['本办法自2019年1月1日起施行，试行期限两年。', '2019-01-01', '2021-01-01'],
    ['本通告自2019年1月1日至2019年3月31日施行。', '2019-01-01', '2019-03-31'],
    ['自2019年5月1日起施行。', '2019-05-01', null],
    ['本办法自2019年5月1日起施行，至2024年4月30日止。', '2019-05-01', '2024-04-30'],
    ['本办法自2019年5月1日起实行，执行期限至2024年4月30日。', '2019-05-01', '2024-04-30'],
    ['本通知自2019年5月1日起施行，有效期自2019年5月1日至2024年4月30日。', '2019-05-01', '2024-04-30'],
    ['本方案实施期限为2019年1月1日至2021年12月31日。', '2019-01-01', '2021-12-31'],
    ['本政策自2019年5月1日起执行，有效期2年。', '2019-05-01', '2021-05-01'],
    ['本办法自发布之日起施行，有效期6个月。', '2018-04-16', '2018-10-16'],
  ])('reads %s', (text, dateEffective, dateExpires) => {
    expect(findValidity(text, SIGNED)).toEqual({ dateEffective, dateExpires });
  });

  test.each([
    ['申请人持有北京市居住证，且有效期为3年。'],
    ['《中华人民共和国预算法》自2019年1月1日起施行。'],
    ['本办法施行期间如遇国家及北京市相关政策变动，将作相应调整。'],
    ['根据《中华人民共和国预算法》，本区自2019年1月1日起施行新的制度。'],
  ])('takes nothing from %s', (text) => {
    expect(findValidity(text, SIGNED)).toEqual({ dateEffective: null, dateExpires: null });
  });

  test('an issue without a date has no day to count from', () => {
    expect(findValidity('本办法自发布之日起施行，有效期为3年。', null)).toEqual({
      dateEffective: null,
      dateExpires: null,
    });
  });

  test('a term that ends in a shorter month ends on its last day', () => {
    expect(findValidity('本办法自2019年8月31日起施行，有效期6个月。', null).dateExpires).toBe('2020-02-29');
  });

  test('the first statement holds where a later sentence repeats it', () => {
    expect(findValidity('本办法自2019年1月1日起施行。\n本办法自2020年1月1日起施行。', null).dateEffective).toBe(
      '2019-01-01',
    );
  });
});
