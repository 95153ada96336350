import { describe, expect, it } from 'vitest';
import type { ConvertedGazette } from '../../src/gazette/convert-gazette.ts';
import { accountForSource, countUnaccounted, type Trace } from '../../src/gazette/parse/account-for-source.ts';
import { convertText } from '../helpers/convert-text.ts';

const DOCUMENT = `滨海市人民政府关于印发节水办法的通知
滨政发〔2021〕3号

各区人民政府：

第一条 为了节水，制定本办法。

2021年3月5日`;

describe('accountForSource', () => {
  it.each([
    ['hundreds of lines before the first title', `${manyLines(300)}\n${DOCUMENT}`],
    ['hundreds of lines before the contents page', `${manyLines(300)}\n目录\n关于印发节水办法的通知(1)\n${DOCUMENT}`],
    [
      'bold marks in a header that the next page prints again',
      `${DOCUMENT}\n序号\t主责单**位\t任务\n1\t甲\t乙\n\n序号\t主责单**位\t任务\n2\t丙\t丁`,
    ],
    [
      'a line between a signed notice and what it issues',
      '关于养老服务规划的通知\n现将《清江市养老服务发展规划》印发给你们，请组织实施。\n清江市人民政府\n2022年5月20日\n清江市人民政府公报\n清江市养老服务发展规划',
    ],
    ['what a reference stands for that is put right', DOCUMENT.replace('为了节水', '为了&#40;节水&#41;')],
  ])('finds each character once, also with %s', (_, text) => {
    const gazette = convertText(text);
    expect(accountForSource(gazette.trace)).toEqual({ lost: [], twice: [] });
    expect(gazette.issue.unaccounted).toBe(0);
    expect(errorsOf(gazette)).toEqual([]);
  });

  it('names what a text lost and what it has twice, by line', () => {
    const { trace } = convertText(DOCUMENT);
    const [first] = trace.origins;
    const withoutOne = new Map([...(first ?? [])].filter(([holder]) => !('type' in holder)));
    const broken: Trace = { ...trace, origins: [withoutOne], edits: [anEdit(0, 2), ...trace.edits] };
    const account = accountForSource(broken);
    expect(account.twice).toEqual([{ line: 1, text: '滨海' }]);
    expect(account.lost).toEqual([
      { line: 4, text: '各区人民政府：' },
      { line: 6, text: '第一条为了节水，制定本办法。' },
      { line: 8, text: '2021年3月5日' },
    ]);
    expect(countUnaccounted(account)).toBe(32);
    expect(countUnaccounted(account, [1, 5])).toBe(9);
  });
});

function manyLines(count: number): string {
  return Array.from({ length: count }, (_, i) => `这是卷首语第${i}行文字。`).join('\n');
}

function anEdit(start: number, end: number): Trace['edits'][number] {
  return { start, end, found: '滨海', replaced: '', kind: 'drop', why: 'test' };
}

/** Where words ended up is what is asked here, not whether they belong there. */
function errorsOf({ issue }: ConvertedGazette): string[] {
  return issue.warnings.filter(({ rule }) => rule.startsWith('account/')).map(({ message }) => message);
}
