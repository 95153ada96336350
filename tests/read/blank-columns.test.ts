import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/gazette/read/read-source.ts';
import { receiveText } from '../../src/gazette/read/receive-text.ts';

/** The cells of each line; null of one that is no row. */
function cellsOf(...lines: string[]): (string[] | null)[] {
  const source = readSource(receiveText(new TextEncoder().encode(lines.join('\n'))), 'seeds/a.txt', '');
  return source.lines.map(({ raw, cells }) => cells?.map(({ start, end }) => raw.slice(start, end)) ?? null);
}

describe('lines whose columns only blanks part', () => {
  it('are a table below a line that names its columns', () => {
    expect(
      cellsOf(
        '现予公布。',
        '序号　决策事项名称　承办单位　完成时间',
        '1　城市轨道交通票价调整方案　市发改委　2021年9月',
        ' 2  养老服务设施专项规划  市民政局  2021年10月',
        '特此通知。',
      ),
    ).toEqual([
      null,
      ['序号', '决策事项名称', '承办单位', '完成时间'],
      ['1', '城市轨道交通票价调整方案', '市发改委', '2021年9月'],
      ['2', '养老服务设施专项规划', '市民政局', '2021年10月'],
      null,
    ]);
  });

  it('are a table whatever its heads are called where they stand below each other', () => {
    const lines = ['券别    旧币面额    折合新币', '大券    一万元      一元', '中券    五千元      五角'];
    expect(cellsOf(...lines)[0]).toEqual(['券别', '旧币面额', '折合新币']);
    expect(cellsOf(...lines)[2]).toEqual(['中券', '五千元', '五角']);
  });

  it('have their heads above though these stand beside their columns', () => {
    const cells = cellsOf(
      '     类别       年资助额（元）         中央负担      地方负担',
      '   西部地区          1000         80%        20%',
      '   中部地区          1000         60%        40%',
      '   东部地区          1000          —         100%',
    );
    expect(cells.map((row) => row?.length)).toEqual([4, 4, 4, 4]);
  });

  it.each([
    ['names of persons, far apart', ['王军    李强    冯军', '赵刚    陈红    张伟', '周平    吴斌    郑凯']],
    ['two lines', ['大券    一万元      一元', '中券    五千元      五角']],
    ['names of persons', ['王　军　李　强　冯　军', '赵　刚　陈　红　张　伟', '周　平　吴　斌　郑　凯']],
    ['a head without rows', ['序号　名称　承办单位', '现将有关事项通知如下。']],
    ['rows with other counts', ['序号　名称　承办单位', '1　票价　调整方案　市发改委', '2　规划　市民政局　民政处']],
    ['two columns', ['姓名　职务', '王军　局长', '李强　副局长']],
  ])('are text where they are %s', (_, lines) => {
    expect(cellsOf(...lines)).toEqual(lines.map(() => null));
  });
});
