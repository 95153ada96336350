import { expect, it } from 'vitest';
import { splitAtName } from '../../src/components/works/split-at-name.ts';

it('finds the longest name by which a work is cited', () => {
  const passage = '根据《北京市殡葬管理条例》，制定本办法';
  expect(splitAtName(passage, ['殡葬管理条例', '北京市殡葬管理条例'])).toEqual({
    before: '根据《',
    name: '北京市殡葬管理条例',
    after: '》，制定本办法',
  });
});

it('leaves a passage whole that has none of the names', () => {
  expect(splitAtName('按有关规定执行', ['殡葬管理条例'])).toEqual({ before: '按有关规定执行', name: '', after: '' });
});
