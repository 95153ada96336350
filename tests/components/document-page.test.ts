import { describe, expect, test } from 'vitest';
import { chooseOutline } from '../../src/components/document/choose-outline.ts';
import { splitTitle } from '../../src/gazette/wording/split-title.ts';
import { jsonForScript } from '../../src/components/json-for-script.ts';
import type { OutlineEntry } from '../../src/gazette/model/front-matter.ts';
import { aDocument } from '../helpers/builders.ts';

describe('a title may be broken', () => {
  test('behind its issuer and around what it issues', () => {
    const title = '北京市门头沟区人民政府关于印发门头沟区公益性公墓管理办法的通知';
    const document = aDocument({ title, issuers: ['北京市门头沟区人民政府'] });
    expect(splitTitle(document)).toEqual([
      '北京市门头沟区人民政府',
      '关于印发',
      '门头沟区',
      '公益性公墓管理办法的通知',
    ]);
  });

  test('between the words of a long phrase, but not before a closing mark or behind an opening one', () => {
    const title = '关于落实《北京市中小学校幼儿园安全管理规定（试行）》的工作方案';
    const pieces = splitTitle(aDocument({ title, shortTitle: title, issuers: [] }));
    expect(pieces.join('')).toBe(title);
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.filter((piece) => /^[》）的]|[《（]$/u.test(piece))).toEqual([]);
  });
});

describe('an outline', () => {
  const entries = (level: number, count: number): OutlineEntry[] =>
    Array.from({ length: count }, (_, i) => ({ id: `l${level}_${i}`, level, label: null, text: '题' }));

  test('that is short is shown whole', () => {
    const outline = [...entries(1, 10), ...entries(2, 20), ...entries(3, 20)];
    expect(chooseOutline(outline)).toEqual(outline);
  });

  test('that is long shows the levels that can be taken in', () => {
    expect(chooseOutline([...entries(1, 10), ...entries(2, 30), ...entries(3, 100)])).toHaveLength(40);
    expect(chooseOutline([...entries(1, 10), ...entries(2, 100)])).toHaveLength(10);
  });
});

test('data in a script cannot close it', () => {
  expect(jsonForScript({ name: '</script><!--' })).not.toContain('<');
});
