import { describe, expect, it } from 'vitest';
import type { LineKind } from '../../src/gazette/model/source.ts';
import { readSource } from '../../src/gazette/read/read-source.ts';

function kindsOf(lines: readonly string[], runningHeads: readonly string[] = []): LineKind[] {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  return readSource(bytes, 'gazette.txt', '0'.repeat(64), runningHeads).lines.map(({ kind }) => kind);
}

describe('a line', () => {
  it.each<[LineKind, string[]]>([
    ['blank', ['', ' \u3000']],
    ['rule', ['---', '***', '______', '————']],
    ['page-number', ['·12·', '第3页/共20页']],
    ['row', ['镇\t户数']],
    ['text', ['12', '—市主导—', '第12页所列', '-- 12']],
  ])('is %s: %j', (kind, lines) => {
    expect(kindsOf([...lines, '第一章 总则'])).toEqual([...lines.map(() => kind), 'text']);
  });

  it('is a running head where the series prints it so, whatever its blanks', () => {
    expect(kindsOf(['北 京 市 人 民 政 府 公 报', '北京市人民政府'], ['北京市人民政府公报'])).toEqual([
      'running-head',
      'text',
    ]);
  });

  it('of tabs is a row to be filled in between rows only', () => {
    expect(kindsOf(['镇\t户数', '\t', '甲\t3'])).toEqual(['row', 'row', 'row']);
    expect(kindsOf(['镇\t户数', '\t', '完善机制。'])).toEqual(['row', 'blank', 'text']);
  });
});

describe('a source', () => {
  it.each(['\n', '\r\n', '\r'])('has its lines at the offsets of the text, ended by %j', (end) => {
    const source = readSource(new TextEncoder().encode(`甲${end}乙`), 'gazette.txt', '0'.repeat(64));
    expect(source.lines.map(({ n, start, raw }) => [n, start, raw])).toEqual([
      [1, 0, '甲'],
      [2, 1 + end.length, '乙'],
    ]);
  });
});
