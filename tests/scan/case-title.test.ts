import { expect, it } from 'vitest';
import { isCase } from '../../src/gazette/scan/case-title.ts';

const CASE = '海南康力元药业有限公司诉海南通用康力制药有限公司技术转让合同纠纷案';

it.each([
  '【裁判摘要】',
  '[裁判要旨]',
  '原告：海南康力元药业有限公司，住所地：海南省海口市。',
  '再审申请人（一审被告）：张三，男。',
])('a case is told by what stands below its title: %s', (below) => {
  expect(isCase(CASE, below)).toBe(true);
});

it('a title that names a case and stands over something else is none', () => {
  expect(isCase(CASE, '近日，最高人民法院发布典型案例。')).toBe(false);
  expect(isCase('关于审理技术合同纠纷案件的解释', '【裁判摘要】')).toBe(false);
});
