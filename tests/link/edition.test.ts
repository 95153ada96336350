import { describe, expect, test } from 'vitest';
import { editionOf } from '../../src/gazette/link/targets/edition.ts';

describe('editionOf', () => {
  test.each([
    ['海淀区第三期学前教育三年行动计划（2018—2020年）', '海淀区第二期学前教育三年行动计划', 3, 2],
    ['北京市“十三五”时期消防规划', '北京市“十二五”时期消防规划（2011-2015年）', 3, 2],
    ['国民经济和社会发展第十三个五年规划纲要', '国民经济和社会发展第十二个五年规划纲要', 13, 12],
    ['海淀区2018年政务公开工作要点', '海淀区2019年度政务公开工作要点', 2018, 2019],
    ['北京市消防规划（2016—2035年）', '北京市消防规划（2006—2020年）', 2016, 2006],
    ['北京城市总体规划（1991年—2010年）', '北京城市总体规划（2016年—2035年）', 1991, 2016],
    ['北京市产业目录（2014年版）', '北京市产业目录（2018版）', 2014, 2018],
  ])('puts %s and %s in one series', (a, b, first, second) => {
    const [x, y] = [editionOf(a), editionOf(b)];
    expect([x?.series, x?.counted]).toEqual([y?.series, y?.counted]);
    expect([x?.ordinal, y?.ordinal]).toEqual([first, second]);
  });

  test.each(['北京市消防条例', '2018年规划'])('makes no series of %s', (title) => {
    expect(editionOf(title)).toBeNull();
  });

  test('tells series apart that are counted differently', () => {
    expect(editionOf('北京市2018年教育规划')?.series).not.toBe(editionOf('北京市“十三五”教育规划')?.series);
  });
});
