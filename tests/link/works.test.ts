import { describe, expect, test } from 'vitest';
import { gatherWorks } from '../../src/gazette/link/targets/gather-works.ts';
import type { Mention } from '../../src/gazette/link/targets/resolution.ts';
import { titleKey } from '../../src/gazette/link/targets/title-key.ts';
import { makeWorkIds } from '../../src/gazette/link/targets/work-id.ts';
import { kindOfWork } from '../../src/gazette/link/targets/work-kind.ts';
import { aDocument } from '../helpers/builders.ts';

const FROM = aDocument({ id: 'one' });

function mention(title: string, fields: Partial<Mention> = {}): Mention {
  const { core, issuer } = titleKey(title);
  return { core, title, issuer, docNumber: null, date: null, from: FROM, line: 1, ...fields };
}

describe('makeWorkIds', () => {
  const name = { core: '预算法', issuer: null, docNumber: null, date: null };

  test('takes the number before the title', () => {
    const ids = makeWorkIds([
      { ...name, docNumber: '京建法〔2017〕12号' },
      { ...name, docNumber: '商务部令2004年第22号' },
      { ...name, docNumber: '中华人民共和国国务院令第639号' },
      { ...name, docNumber: 'DB11/139-2015' },
      name,
    ]);
    expect(ids).toEqual([
      'jingjianfa-2017-12',
      'shangwubuling-2004-22',
      'guowuyuanling-639',
      'db11-139-2015',
      'yusuanfa',
    ]);
  });

  test('cuts long titles without letting them collide', () => {
    const long = '关于进一步加强和改进新时代城市基层社会治理工作的若干措施意见';
    const [a = '', b = ''] = makeWorkIds([
      { ...name, core: `${long}一` },
      { ...name, core: `${long}二` },
    ]);
    expect(a).toMatch(/^[a-z0-9-]{1,80}$/);
    expect(a).not.toBe(b);
  });

  test('tells titles that sound alike apart, in any order', () => {
    const names = [
      { ...name, core: '公事法' },
      { ...name, core: '公示法' },
    ];
    const ids = makeWorkIds(names);
    expect(new Set(ids).size).toBe(2);
    expect(makeWorkIds([...names].reverse())).toEqual([...ids].reverse());
  });
});

describe('kindOfWork', () => {
  test.each([
    ['中华人民共和国预算法', null, null, '法律'],
    ['中华人民共和国企业所得税法实施条例', null, null, '行政法规'],
    ['物业管理条例', null, null, '行政法规'],
    ['人力资源市场暂行条例', null, null, '行政法规'],
    ['北京市大气污染防治条例', null, null, '地方性法规'],
    ['北京历史文化名城保护条例', null, null, '地方性法规'],
    ['上海港口条例', null, null, '地方性法规'],
    ['天津滨海新区条例', null, null, '地方性法规'],
    ['重庆两江新区条例', null, null, '地方性法规'],
    ['河北省大气污染防治条例', null, null, '地方性法规'],
    ['恩施土家族苗族自治州酉水河保护条例', null, null, '地方性法规'],
    ['深圳经济特区物业管理条例', null, null, '地方性法规'],
    ['大气污染防治条例', '河北省人民代表大会常务委员会', null, '地方性法规'],
    ['大气污染防治条例', '省人大常委会', null, '地方性法规'],
    ['医疗用毒性药品管理办法', null, '国务院令第23号', '行政法规'],
    ['中华人民共和国刑法修正案（十一）', null, null, '法律'],
    ['铁路安全管理条例', null, '国务院令第639号', '行政法规'],
    ['北京市民用建筑节能管理办法', null, '北京市人民政府令第256号', '规章'],
    ['公墓管理暂行办法', '民政部', null, '规章'],
    ['税务登记管理办法', '国家税务总局', null, '规章'],
    ['境外投资管理办法', '国家发展和改革委员会', null, '规章'],
    ['公墓管理暂行办法', '北京市海淀区发展和改革委员会', null, '规范性文件'],
    ['建设管理规程（试行）', '生态环境部', null, '规范性文件'],
    ['北京市政府投资管理办法', null, '京政发〔2018〕1号', '规范性文件'],
    ['海淀区“十三五”时期消防规划', null, '海政发〔2016〕39号', '规划'],
    ['关于印发《北京市第三期学前教育行动计划》的通知', null, '京政办发〔2018〕2号', '规划'],
    ['北京市公共租赁住房建设技术导则（试行）', null, null, '标准'],
    ['小型消防站建设规范', null, 'DB11/1483-2017', '标准'],
    ['集体林地承包合同', null, null, '合同文本'],
    ['门头沟工作法', null, null, '其他'],
    ['中国共产党章程', null, null, '其他'],
  ])('%s (%s, %s) is %s', (title, issuer, docNumber, kind) => {
    expect(kindOfWork({ title, issuer, docNumber })).toBe(kind);
  });
});

describe('gatherWorks', () => {
  test('merges spellings and lists them, the cleanest as title', () => {
    const { works } = gatherWorks([
      mention('北京城市总体规划(2016年—2035年)'),
      mention('北京城市总体规划（2016 年—2035 年）'),
      mention('北京城市总体规划（2016—2035年）'),
    ]);
    expect(works).toMatchObject([
      {
        title: '北京城市总体规划（2016—2035年）',
        variants: ['北京城市总体规划(2016年—2035年)', '北京城市总体规划（2016 年—2035 年）'],
      },
    ]);
  });

  test('prefers a spelling without blanks at figures, before them as behind', () => {
    const titles = ['“健康中国 2030”规划纲要', '“健康中国2030”规划纲要', '“健康中国 2030”规划纲要'];
    expect(gatherWorks(titles.map((title) => mention(title))).works[0]?.title).toBe('“健康中国2030”规划纲要');
  });

  test('merges titles with one number, and joins the title without it', () => {
    const { works, findings } = gatherWorks([
      mention('消防规划', { docNumber: '海政发〔2016〕39号' }),
      mention('消防建设规划', { docNumber: '海政发[2016]39号' }),
      mention('消防建设规划'),
    ]);
    expect(works).toMatchObject([{ id: 'haizhengfa-2016-39', variants: ['消防规划'] }]);
    expect(findings).toEqual([]);
  });

  test('does not guess which of two numbers a title means, unless its document says', () => {
    const other = aDocument({ id: 'two' });
    const { works, workOf, findings } = gatherWorks([
      mention('公墓管理办法', { docNumber: '门政发〔2010〕41号' }),
      mention('公墓管理办法', { docNumber: '门政发〔2005〕1号', from: other }),
      mention('公墓管理办法', { line: 7 }),
      mention('公墓管理办法', { line: 9, from: aDocument({ id: 'three' }) }),
    ]);
    expect(works.map((w) => w.id)).toEqual(['gongmuguanlibanfa', 'menzhengfa-2005-1', 'menzhengfa-2010-41']);
    expect([...workOf].find(([m]) => 'line' in m && m.line === 7)?.[1].id).toBe('menzhengfa-2010-41');
    expect(findings).toMatchObject([{ rule: 'link/ambiguous', document: 'three', line: 9 }]);
  });

  test('keeps texts of different organs apart', () => {
    const { works } = gatherWorks([
      mention('关于加强甲工作的意见', { issuer: '国务院' }),
      mention('关于加强甲工作的意见', { issuer: '北京市人民政府' }),
      mention('北京市人民政府关于加强甲工作的意见'),
    ]);
    expect(works.map((w) => [w.issuer, w.variants.length])).toEqual([
      ['北京市人民政府', 1],
      ['国务院', 0],
    ]);
  });

  test('does not depend on the order of the mentions', () => {
    const mentions = [
      mention('甲管理办法', { docNumber: '京政发〔2010〕1号' }),
      mention('甲管理办法'),
      mention('关于乙的意见', { issuer: '国务院' }),
      mention('国务院关于乙的意见'),
      mention('关于乙的意见'),
    ];
    expect(gatherWorks([...mentions].reverse()).works).toEqual(gatherWorks(mentions).works);
  });
});
