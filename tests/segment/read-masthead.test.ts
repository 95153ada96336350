import { describe, expect, it } from 'vitest';
import { readMasthead, type Masthead } from '../../src/gazette/segment/read-masthead.ts';
import { aRun } from '../helpers/a-run.ts';

function read(...lines: string[]): Masthead {
  return readMasthead(aRun(lines.join('\n')).source, lines.length + 1, {});
}

describe('the masthead', () => {
  it.each([
    ['北京市海淀区人民政府公报', ['北京市海淀区人民政府', '公 报']],
    ['中华人民共和国国务院公报', ['中华人民共和国', '国务院公报', '2019年第8号']],
    ['江苏省人民政府公报', ['江苏省人民政府公报 2021年第1期（总第731期）']],
    ['浙江政报', ['《浙江政报》', '2018年第12期']],
    ['江东省人民政府公报', ['# **江东省人民政府公报**']],
    ['浙江政报', ['浙江政报编辑部', '浙江政报第12期（总第1267期）']],
    ['浙江政报', ['浙江政报（2018年第12期）']],
  ])('names %s', (name, lines) => {
    expect(read(...lines).name).toBe(name);
  });

  it('names its organ', () => {
    expect(read('江东省人民政府公报').publisher).toBe('江东省人民政府');
    expect(read('浙江政报').publisher).toBeNull();
    expect(read('第3期').publisher).toBeNull();
  });

  it.each([
    ['2018年第33期', '2018-10-10', ['2018年10月10日 第33期 北京市人民政府办公厅主办']],
    ['2018年第2期（总第26期）', null, ['2018', '第2期（总第26期）']],
    ['2021年第5期（总第485期）', '2021-03-05', ['总第485期', '二○二一年第五期', '2021年3月5日']],
    ['2019年第8号（总第1655号）', null, ['2019年 第8号', '（总号：1655）']],
    ['1998年第3期', null, ['1998 年', '第三期']],
    ['1998年第3期', null, ['1998', '第三期']],
  ])('reads %s', (issue, date, lines) => {
    expect(read('江东省人民政府公报', ...lines)).toMatchObject({ issue, date });
  });

  it('gives way to the sidecar', () => {
    const { source } = aRun('江东省人民政府公报\n2021年第3期');
    expect(readMasthead(source, 3, { name: '江东政报', number: 4 })).toMatchObject({
      name: '江东政报',
      publisher: null,
      issue: '2021年第4期',
    });
  });
});
