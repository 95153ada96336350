import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/gazette/read/read-source.ts';
import { receiveText } from '../../src/gazette/read/receive-text.ts';

function kindsOf(...lines: string[]): string[] {
  const received = receiveText(new TextEncoder().encode(lines.join('\n')));
  return readSource(received, 'seeds/a.txt', '').lines.map(({ kind }) => kind);
}

describe('a running head of a file that knows no pages', () => {
  it.each([
    '中华人民共和国国务院公报　1955·2',
    '\f中华人民共和国教育部公报         2005·5',
    '中华人民共和国国务院公报 2022年10月10日 第28号（总号：1784）',
    '《北京市海淀区人民政府公报》2018 年第 2 期（总第 26 期）第94页',
    '2021年第3期 江苏省人民政府公报',
    '澳門特別行政區公報 2003·24',
  ])('is a line that names the gazette and its issue and nothing else: %s', (line) => {
    expect(kindsOf('现予公布。', line, '第二条')).toEqual(['text', 'running-head', 'text']);
  });

  it.each([
    '第七次全国人口普查公报 2021·1',
    '国务院公报室 1955·2',
    '《中华人民共和国国务院公报》1955年第2号刊登了这个决定。',
  ])('is not %s', (line) => {
    expect(kindsOf(line)).toEqual(['text']);
  });

  it('is a line that stands beside the end of three pages', () => {
    expect(kindsOf(...[1, 2, 3, 4].flatMap((n) => [`— ${n} —`, '东台县志通讯', `第${n}条　正文。`]))).toEqual(
      [1, 2, 3, 4].flatMap(() => ['page-number', 'running-head', 'text']),
    );
  });

  it.each(['北京市海淀区人民政府', '2018年4月13日', '京政发〔2018〕7号'])(
    'is nothing with which documents begin and end: %s',
    (line) => {
      const pages = [1, 2, 3, 4].flatMap((n) => [`第${n}条　正文。`, line, `— ${n} —`]);
      expect(kindsOf(...pages)).not.toContain('running-head');
    },
  );

  it('is nothing that stands within the pages as well, nor beside pages far from each other', () => {
    const within = [1, 2, 3, 4].flatMap((n) => [
      '主要责任单位：区教委',
      `第${n}条　正文。`,
      `— ${n} —`,
      '主要责任单位：区教委',
    ]);
    expect(kindsOf(...within)).not.toContain('running-head');
    const apart = Array.from({ length: 13 }, (_, n) => [
      n % 4 === 0 ? '编制4名' : `第${n}条`,
      '正文。',
      `— ${n} —`,
    ]).flat();
    expect(kindsOf(...apart)).not.toContain('running-head');
  });

  it('is nothing that is counted on: 附件1, 附件2, 附件3 begin pages', () => {
    const pages = [1, 2, 3, 4].flatMap((n) => [`— ${n} —`, `附件${n}`, '名单如下。']);
    expect(kindsOf(...pages)).not.toContain('running-head');
  });

  it('is no sentence that stands there, and nothing that stands there twice', () => {
    const pages = (line: string, count: number): string[] =>
      Array.from({ length: count }, (_, n) => [`— ${n} —`, line, '正文'.repeat(n + 1)]).flat();
    expect(kindsOf(...pages('此复。', 4))).not.toContain('running-head');
    expect(kindsOf(...pages('东台县志通讯', 2))).not.toContain('running-head');
  });
});

describe('a button of a page that was copied', () => {
  it.each([
    '返回目录',
    '【打印本页】 【关闭窗口】',
    '首页 > 政务公开 > 政府公报',
    '当前位置：首页>政策',
    '版权所有：教育部办公厅主办　未经许可不得转载',
  ])('is none of the text: %s', (line) => {
    expect(kindsOf(line)).toEqual(['noise']);
  });

  it.each(['收藏', '来源：国家统计局', '打印'])('may be a heading or a note: %s', (line) => {
    expect(kindsOf(line)).toEqual(['text']);
  });
});
