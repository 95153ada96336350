import { describe, expect, it } from 'vitest';
import { layOutPages } from '../../../src/gazette/read/layout/lay-out-pages.ts';
import type { PrintedPage, PrintedText } from '../../../src/gazette/read/layout/printed-page.ts';
import { across, at, column, down, grid, page } from '../../helpers/printed-pages.ts';

const rawLines = (pages: readonly PrintedPage[]): string[] => layOutPages(pages).lines.map(({ raw }) => raw);

describe('pages', () => {
  it('are read line by line, each with its place in em from the edge of the body', () => {
    const { text, lines } = layOutPages([page([at(120, 100, '第一条本办法自'), at(100, 118, '二月一日起施行。')])]);
    expect(text).toBe('第一条本办法自\n二月一日起施行。\n');
    expect(lines.map(({ start, place }) => [start, place?.page, place?.x0, place?.x1])).toEqual([
      [0, 1, 2, 9],
      [8, 1, 0, 8],
    ]);
  });

  it('have a blank line where more than usual is free', () => {
    const body = column(100, 100, ['甲甲甲', '乙乙乙', '丙丙丙', '丁丁丁']);
    expect(rawLines([page([...body, at(100, 200, '戊')])])).toEqual(['甲甲甲', '乙乙乙', '丙丙丙', '丁丁丁', '', '戊']);
  });

  it('of two columns are read down the left one, then the right one, below what stands across both', () => {
    const left = Array.from({ length: 10 }, (_, i) => `左栏第${i}行左栏左栏左栏左栏左`);
    const right = Array.from({ length: 10 }, (_, i) => `右栏第${i}行右栏右栏右栏右栏右`);
    const title = at(150, 60, '横跨两栏的一个很长的文件标题在此处');
    const lines = rawLines([page([title, ...column(100, 100, left), ...column(280, 100, right)])]);
    expect(lines.filter((line) => line !== '')).toEqual([title.text, ...left, ...right]);
  });

  it('keep the words of a line apart that have a space between them, and the characters together that have none', () => {
    const texts = [
      at(100, 100, '面积'),
      at(121, 100, 'PM', 8),
      at(140, 100, 'of'),
      at(170, 100, '米'),
      at(240, 100, '栏'),
    ];
    expect(rawLines([page(texts)])).toEqual(['面积PM of　米\t栏']);
  });

  it('are no words where a sentence was spread over its line', () => {
    expect(rawLines([page([at(100, 100, '第 六 十 六 条　本 规 定 自 发 布 之 日 起 施 行 。')])])).toEqual([
      '第六十六条　本规定自发布之日起施行。',
    ]);
  });

  it('have no second blank where a text ends or begins with one', () => {
    const texts = [at(100, 100, 'GB '), at(135, 100, '9704'), at(180, 100, ' 2012')];
    expect(rawLines([page(texts)])).toEqual(['GB 9704 2012']);
  });

  it('mark what is raised and what is lowered', () => {
    const texts = [at(100, 100, '10米'), at(130, 96, '2', 6), at(136, 100, '。CO'), at(166, 103, '2', 6)];
    const [line] = layOutPages([page(texts)]).lines;
    expect(line).toMatchObject({
      raw: '10米2。CO2',
      marks: [
        { kind: 'sup', start: 3, end: 4 },
        { kind: 'sub', start: 7, end: 8 },
      ],
    });
  });

  it('say what stands at the same height on page after page, with other numbers at most', () => {
    const pages = [
      ['甲', 1],
      ['乙', 2],
      ['丙', 3],
    ].map(([word, n]) =>
      page([
        at(100, 40, `滨海市人民政府公报第${n}页`),
        ...column(100, 100, [`${word}段`, `正文${word}`]),
        at(300, 780, `${n}`),
      ]),
    );
    expect(layOutPages(pages).lines.map(({ aside }) => aside ?? null)).toEqual(
      Array<unknown>(3).fill(['running-head', null, null, 'page-number']).flat(),
    );
  });
});

describe('a sentence that ends many sections', () => {
  const body = (n: number, last: string): PrintedText[] =>
    column(100, 100, [`${'甲乙丙丁戊己'[n]}段的正文`, `${'甲乙丙丁戊己'[n]}段其余正文`, last]);
  const pages = (lasts: readonly string[]): PrintedPage[] =>
    lasts.map((last, n) => page([...body(n, last), at(300, 780, `${n + 1}`)]));

  it('is text where it fills the last line of several pages', () => {
    const same = '完成时限：2020年12月';
    const { lines } = layOutPages(pages([same, '抓好落实。', same, '加强领导。', same, '明确责任。']));
    expect(lines.filter(({ raw }) => raw === same).map(({ aside }) => aside)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is a running head where all pages have it', () => {
    const { lines } = layOutPages(pages(['滨海市人民政府公报', '滨海市人民政府公报', '滨海市人民政府公报']));
    expect(lines.filter(({ raw }) => raw === '滨海市人民政府公报').map(({ aside }) => aside)).toEqual(
      Array<unknown>(3).fill('running-head'),
    );
  });
});

describe('the number of a page', () => {
  it.each(['1', '— 1 —', '－1－', '·1·', '第 1 页', '第1页'])('is one however it is set: %s', (set) => {
    const pages = [1, 2, 3].map((n) =>
      page([...column(100, 100, ['甲段'.repeat(n), '乙段'.repeat(n)]), at(300, 780, set.replace('1', `${n}`))]),
    );
    expect(layOutPages(pages).lines.flatMap(({ aside }) => aside ?? [])).toEqual(Array<unknown>(3).fill('page-number'));
  });
});

describe('a table that is drawn', () => {
  const texts = [
    at(105, 115, '类别'),
    at(205, 115, '定额'),
    at(205, 135, '城区'),
    at(255, 135, '郊区'),
    at(105, 155, '居民'),
    at(205, 155, '10'),
    at(255, 155, '12'),
  ];
  const rules = [
    ...[100, 120, 140, 160].map((y) => across(y, y === 120 ? 200 : 100, 300)),
    ...[100, 200, 300].map((x) => down(x, 100, 160)),
    down(250, 120, 160),
  ];

  it('has its rows, columns and merged cells', () => {
    const { lines } = layOutPages([page(texts, rules)]);
    expect(lines.map(({ raw }) => raw)).toEqual(['类别\t定额\t', '\t城区\t郊区', '居民\t10\t12']);
    expect(lines.map(({ cells }) => cells?.map(({ span }) => span && [span.colspan, span.rowspan]))).toEqual([
      [[1, 2], [2, 1], null],
      [null, [1, 1], [1, 1]],
      [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
    ]);
  });

  it('is not the frame that a browser draws round a page, whose upper side it touches', () => {
    const frame = [across(28, 28, 584), across(763, 28, 584), down(28, 28, 763), down(584, 28, 763)];
    const inner = grid([64, 169, 342, 553], [28, 49, 70]);
    const cells = ['中部地区', '60%', '40%', '东部地区', '—', '100%'].map((text, i) =>
      at([70, 180, 350][i % 3] ?? 0, i < 3 ? 42 : 63, text),
    );
    const lines = rawLines([page([...cells, at(70, 120, '黑龙江省人民政府：')], [...frame, ...inner])]);
    expect(lines.filter((line) => line !== '')).toEqual([
      '中部地区\t60%\t40%',
      '东部地区\t—\t100%',
      '黑龙江省人民政府：',
    ]);
  });

  it('may lack the lines at its sides', () => {
    const open = rules.filter(({ x0, x1 }) => x0 !== x1 || (x0 !== 100 && x0 !== 300));
    expect(layOutPages([page(texts, open)]).lines).toEqual(layOutPages([page(texts, rules)]).lines);
  });

  it('has the lines of a cell that its width wrapped as one', () => {
    const box = [across(100, 100, 300), across(160, 100, 300), ...[100, 160, 300].map((x) => down(x, 100, 160))];
    const cells = [at(105, 115, '北京市规划'), at(105, 130, '委员会'), at(165, 115, '一、甲'), at(165, 130, '二、乙')];
    expect(rawLines([page(cells, box)])).toEqual(['北京市规划委员会\t一、甲\n二、乙']);
  });

  it('has a blank between words that its width has parted, and none between Han characters', () => {
    const box = [across(100, 100, 200), across(160, 100, 200), ...[100, 150, 200].map((x) => down(x, 100, 160))];
    const cells = [at(105, 115, 'GB/T'), at(105, 130, '9704'), at(155, 115, '公文格'), at(155, 130, '式')];
    expect(rawLines([page(cells, box)])).toEqual(['GB/T 9704\t公文格式']);
  });

  it('has a number again that a line of its cell has cut', () => {
    const box = [across(100, 100, 220), across(160, 100, 220), ...[100, 160, 220].map((x) => down(x, 100, 160))];
    const cells = [at(105, 115, '政发〔20'), at(105, 130, '17〕1号'), at(165, 115, 'GBT17'), at(165, 130, '9704')];
    expect(rawLines([page(cells, box)])).toEqual(['政发〔2017〕1号\tGBT17 9704']);
  });

  it('is cut where a program has put the texts of two cells together', () => {
    const box = [across(100, 100, 300), across(120, 100, 300), ...[100, 130, 300].map((x) => down(x, 100, 120))];
    expect(rawLines([page([at(110, 115, '6“三位一体”')], box)])).toEqual(['6“\t三位一体”']);
  });
});
