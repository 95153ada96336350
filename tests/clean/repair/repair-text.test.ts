import { describe, expect, it } from 'vitest';
import type { TextPlace } from '../../../src/gazette/clean/repair/kept-blanks.ts';
import { repairText } from '../../../src/gazette/clean/repair/repair-text.ts';
import type { Edit } from '../../../src/gazette/model/source.ts';
import { sourced, type Sourced } from '../../../src/gazette/text/sourced.ts';
import { aRun } from '../../helpers/a-run.ts';

const SIMPLIFIED =
  '为规范公益性公墓的建设和管理，节约土地资源，保护生态环境，根据有关法律法规，结合我区实际，制定本办法。';

function repair(text: string, place: TextPlace = 'prose', gazette = SIMPLIFIED): { text: Sourced; edits: Edit[] } {
  const run = aRun(gazette.repeat(4));
  return { text: repairText(sourced(text, 0), run, place), edits: run.edits };
}

const repaired = (text: string, place?: TextPlace): string => repair(text, place).text.value;

describe('a stray and', () => {
  it('between Han characters is 和, on record', () => {
    const { text, edits } = repair('深化科研项目 and 经费管理改革');
    expect(text.value).toBe('深化科研项目和经费管理改革');
    expect(edits).toEqual([{ start: 6, end: 11, found: ' and ', replaced: '和', kind: 'repair', why: 'scanner-word' }]);
  });

  it.each(['import and export', '研究R and D投入', '落实 or 研究'])('stays in %s', (text) => {
    expect(repair(text).edits).toEqual([]);
  });
});

describe('a traditional character', () => {
  it('alone among simplified ones is simplified, on record', () => {
    const { text, edits } = repair('风景名胜區、水源保护区');
    expect(text.value).toBe('风景名胜区、水源保护区');
    expect(edits).toMatchObject([{ start: 4, found: '區', replaced: '区', kind: 'repair', why: 'ocr' }]);
  });

  it.each([
    ['in a name, where nobody knows what was printed', '责任领导：陆晓光、庆兆琿'],
    ['that simplified text has too', '乾隆年间修建瞭望塔'],
  ])('stays %s', (_, text) => {
    expect(repair(text).edits).toEqual([]);
  });

  it('is simplified where few others were left standing', () => {
    expect(repair('风景名胜區', 'prose', SIMPLIFIED.replace('规', '規')).edits).toHaveLength(1);
    expect(repair('风景名胜區', 'prose', '為规范公墓的建設与管理，节约土地資源。').edits).toEqual([]);
  });

  it('stays where the gazette is printed in traditional characters', () => {
    expect(repair('風景名勝區', 'prose', '為規範公墓的建設與管理，節約土地資源。').edits).toEqual([]);
  });
});

describe('half-width marks', () => {
  it.each([
    ['推进治理,完善管网;加强养护', '推进治理，完善管网；加强养护'],
    ['达到70%, 2019年达到80%, 完成任务', '达到70%，2019年达到80%，完成任务'],
    ['(主责单位:区科委(科协))', '（主责单位：区科委（科协））'],
    ['(一)指导思想', '（一）指导思想'],
    ['(9) 100%落实制度', '（9）100%落实制度'],
    ['管委)，挂牌', '管委），挂牌'],
    ['（含园区)的企业', '（含园区）的企业'],
    ['排放标准(PM2.5)执行', '排放标准（PM2.5）执行'],
    ['怎么办?马上改!', '怎么办？马上改！'],
    ['打造"一站式"服务', '打造“一站式”服务'],
  ])('%s are set full-width: %s', (text, full) => {
    expect(repaired(text)).toBe(full);
  });

  it.each([
    '投资1,000万元',
    '上午10:30开会',
    '按1:500测图',
    '标准为GB/T 9704-2012',
    '网址http://www.bjhd.gov.cn',
    'General Office (Beijing), October 10',
    '标记"一处',
    '称"甲"和"乙',
  ])('stay in %s', (text) => {
    expect(repair(text).edits).toEqual([]);
  });

  it('are each on record with their place', () => {
    expect(repair('治理,养护').edits).toEqual([
      { start: 2, end: 3, found: ',', replaced: '，', kind: 'repair', why: 'width' },
    ]);
  });

  it('stay in a formula', () => {
    const formula: Sourced = {
      ...sourced('面积(公顷)', 0),
      marks: [{ kind: 'formula', latex: '…', start: 0, end: 6 }],
    };
    expect(repairText(formula, aRun(SIMPLIFIED), 'prose').value).toBe('面积(公顷)');
  });
});

describe('brackets', () => {
  it.each([
    ['门政办发[2019]45号', '门政办发〔2019〕45号'],
    ['（国科发火字[92]395号）', '（国科发火字〔92〕395号）'],
    ['海政任【2017】130-【2018】73号', '海政任〔2017〕130-〔2018〕73号'],
    ['《关于印发<改革方案>的通知》', '《关于印发〈改革方案〉的通知》'],
  ])('%s are those of the standard: %s', (text, standard) => {
    const { text: result, edits } = repair(text);
    expect(result.value).toBe(standard);
    expect(new Set(edits.map(({ why }) => why))).toEqual(new Set(['bracket']));
  });

  it.each(['指标[2019]见表', '面积<5公顷，宽度>3米', 'A区<西>地块'])('stay in %s', (text) => {
    expect(repair(text).edits).toEqual([]);
  });
});

describe('blanks that the scan made', () => {
  it.each([
    ['总 则', '总则'],
    ['分 工 说 明', '分工说明'],
    ['构筑首 都新格局', '构筑首都新格局'],
    ['2018 年 6 月 27 日', '2018年6月27日'],
    ['引入 PPP 模式，覆盖率 60 % 以上', '引入PPP模式，覆盖率60%以上'],
    ['100 万元 / 园', '100万元/园'],
    ['约 3×10⁸ 元，介于 92°22′ 之间', '约3×10⁸元，介于92°22′之间'],
    ['全面推进 “北京市” 行动， 落实责任', '全面推进“北京市”行动，落实责任'],
    ['海淀区人民政府 关于印发办法的通知', '海淀区人民政府关于印发办法的通知'],
    ['海淀区人民政府 关于成立扶贫领导小组', '海淀区人民政府关于成立扶贫领导小组'],
    ['区商务局 （粮食和物资储备局）、各镇政府', '区商务局（粮食和物资储备局）、各镇政府'],
    ['北京市规划和国土资源管理委员会 海淀分局印章', '北京市规划和国土资源管理委员会海淀分局印章'],
    ['组 长：张力兵 区委书记', '组长：张力兵 区委书记'],
    ['王 涛 副区长', '王涛 副区长'],
    ['邮 编：100089', '邮编：100089'],
    ['填报人：张三， 联系电话：82510860', '填报人：张三，联系电话：82510860'],
  ])('are taken out of %s: %s', (text, closed) => {
    expect(repaired(text)).toBe(closed);
  });

  it('are on no record, since they are no characters', () => {
    expect(repair('2018 年的 总 则').edits).toEqual([]);
  });

  it('are taken out before a raised figure', () => {
    const text: Sourced = { ...sourced('17.3 m 3', 0), marks: [{ kind: 'sup', start: 7, end: 8 }] };
    expect(repairText(text, aRun(SIMPLIFIED), 'cell').value).toBe('17.3 m3');
  });
});

describe('blanks that separate', () => {
  it.each([
    ['joint issuers', '中共北京市委 北京市人民政府 北京卫戍区'],
    ['joint issuers in a citation', '《中共中央 国务院关于推进建设的意见》'],
    ['joint issuers by short names', '市委办公厅 市政府办公厅联合文件'],
    ['joint issuers by short names', '《市委 市政府关于推进建设的意见》'],
    ['a label and its text', '第一条 为规范管理'],
    ['the number of a table and its title', '表1 重点工程项目清单'],
    ['the number of a table in parts and its title', '表2-1 重点工程项目清单'],
    ['the number of an annex and its title', '附件2 重点工程项目清单'],
    ['the events of a history', '（1949年12月23日政务院发布 1999年9月18日国务院修订）'],
    ['the events of a history', '（1998年11月17日省政府令第96号发布 根据2004年7月15日省政府令第172号修订）'],
    ['a title and its number', '关于印发办法的通知 门政发〔2019〕19号'],
    ['a name and an office', '付兆庚 区委副书记、区长'],
    ['names in a row', '张力兵 付兆庚 陆晓光'],
    ['fields of a form', '填报人：张三   联系电话：82510860'],
    ['empty fields of a form', '填报人：   联系电话：'],
    ['the parts of a date to be filled in', '年 月 日'],
    ['Latin words', 'General Office of Beijing'],
  ])('stay: %s', (_, text) => {
    expect(repaired(text)).toBe(text);
  });

  it('stay in a cell between organs, or where they are wide', () => {
    expect(repaired('区环保局 各街镇 区城管委（交通委）', 'cell')).toBe('区环保局 各街镇 区城管委（交通委）');
    expect(repaired('区环保局 区城管委（交通委）', 'cell')).toBe('区环保局 区城管委（交通委）');
    expect(repaired('年底前  长期实施', 'cell')).toBe('年底前  长期实施');
    expect(repaired('黄安坨乡村振兴 项目', 'cell')).toBe('黄安坨乡村振兴项目');
  });

  it('are none beside a new line, which parts by itself', () => {
    expect(repaired('甲类 \n 乙类')).toBe('甲类\n乙类');
    expect(repaired('PM \n GDP', 'cell')).toBe('PM\nGDP');
  });

  it('give way to new lines in a cell', () => {
    expect(repaired('①完善管网； ②改造设施。', 'cell')).toBe('①完善管网；\n②改造设施。');
    expect(repaired('①完善管网； ②改造设施。', 'prose')).toBe('①完善管网；②改造设施。');
  });
});
