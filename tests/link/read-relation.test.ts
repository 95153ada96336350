import { describe, expect, test } from 'vitest';
import { findCitations } from '../../src/gazette/link/citations/find-citations.ts';
import type { Passage } from '../../src/gazette/link/passages.ts';
import { aPassage } from '../helpers/a-passage.ts';

function relationsIn(text: string, fields: Partial<Passage> = {}, outer = true): string[] {
  return findCitations(aPassage(text, fields), { outer }).map((c) => `${c.relation} ${c.cite}`);
}

describe('the relation', () => {
  test.each([
    ['按照《甲办法》的规定执行。', 'basis'],
    ['政策依据：《甲办法》。', 'basis'],
    ['对照《甲清单》和任务，主动对接。', 'basis'],
    ['在《甲规划》的基础上，组织开展工作。', 'basis'],
    ['以原国土资源部《甲通知》（国土资发〔2014〕18号）为指导，调整结构。', 'basis'],
    ['按照中央有关部门印发的《甲办法》要求，推进工作。', 'basis'],
    ['按市商务局《甲办法》规定进行处理。', 'basis'],
    ['按照主题教育关于“执行不严格”专项整治要求和《甲方案》，推进工作。', 'basis'],
    ['严格落实《甲办法》。', 'implements'],
    ['认真落实新修订的北京市《甲规定》。', 'implements'],
    ['自2019年1月起，实施更加严格的《甲标准》。', 'implements'],
    ['有序推进本区《甲方案》深入实施。', 'implements'],
    ['推动《甲规划》落地见效。', 'implements'],
    ['全面推进《甲计划》。', 'implements'],
    ['全面完成《甲方案》确定的各项任务。', 'implements'],
    ['修订《甲规程》，增加技术要求。', 'amends'],
    ['各单位确保整改到位。修订完善《甲方案》,建立制度。', 'amends'],
    ['将《甲办法》第三条修改为：', 'amends'],
    ['市政府修订清江市《甲规定》。', 'amends'],
    ['学习修改后的清江市《甲规定》。', 'cites'],
    ['加快修订《甲条例》。', 'cites'],
    ['加强对新修订《甲条例》规定的宣传。', 'cites'],
    ['本标准代替DB11/501-2007《甲排放标准》。', 'replaces'],
    ['《甲办法》由本办法代替。', 'replaces'],
    ['原《甲办法》（门政发〔2010〕41号）同时废止。', 'repeals'],
    ['《甲办法》自本办法施行之日起停止执行。', 'repeals'],
    ['《甲办法》等3件规章，自本决定公布之日起废止。', 'repeals'],
    ['市人民政府决定废止《甲办法》。', 'repeals'],
    ['《甲办法》不得废止。', 'cites'],
    ['下列文件宣布失效：《甲办法》。', 'repeals'],
    ['《甲办法》中与本办法不一致的条款同时废止。', 'amends'],
    ['废止《甲办法》中有关收费的规定。', 'amends'],
    ['删去《甲办法》第九条第三款。', 'amends'],
    ['在《甲办法》第九条后增加一条，作为第十条：', 'amends'],
    ['（2001年5月10日公布 根据2012年7月1日《甲决定》第一次修正）', 'cites'],
    ['根据《甲办法》修订本市的标准。', 'basis'],
    ['按照《甲办法》规定废止的证件应当收回。', 'basis'],
    ['根据《甲办法》进行了修订。', 'basis'],
    ['参照《甲办法》执行。', 'cites'],
    ['结合《甲规划》，优化布局。', 'cites'],
    ['按照要求填写《甲申请表》。', 'cites'],
    ['必须符合《甲标准》规定。', 'cites'],
    ['研究出台《甲指南》。', 'cites'],
    ['强化目录管理（《甲目录》），到2020年前退出。', 'cites'],
    ['《甲办法》施行以来，成效明显。', 'cites'],
    ['附件：《甲任务分工》', 'accompanies'],
    ['现将《甲办法》印发给你们，请遵照执行。', 'promulgates'],
    ['现将修订后的《甲办法》印发给你们。', 'promulgates'],
    ['《甲办法》已经区政府批准，现予印发。', 'promulgates'],
    ['现公布《甲条例》，自2019年5月1日起施行。', 'promulgates'],
    ['现将市教委制定的《甲方案》转发给你们。', 'forwards'],
    ['市教委拟定的《甲方案》已经市政府同意，现批转给你们。', 'forwards'],
    ['区文化委《甲意见》已经区政府研究同意，现转发给你们。', 'forwards'],
    ['现将门头沟区落实《甲规定》工作方案印发给你们。', 'implements'],
    ['市政府于2016年印发《甲意见》。', 'cites'],
    ['《甲办法》已经市政府常务会议讨论通过，现予以公布，自2008年1月1日起施行。', 'promulgates'],
    ['《甲办法》已经市政府同意，现印发给你们。', 'promulgates'],
    ['《甲条例》已经市人大常委会通过，现予公布，自2019年5月1日起施行。', 'promulgates'],
    ['根据《甲办法》，现公布名单如下。', 'basis'],
    ['依据《甲办法》，实现政务信息公布。', 'basis'],
    ['现将《甲办法》执行情况公布如下。', 'cites'],
    ['兹将《甲办法》印发给你们。', 'promulgates'],
    ['现将市教委《甲方案》转发给你们。', 'forwards'],
    ['现将《甲办法》等三个文件印发给你们。', 'promulgates'],
    ['现将《甲办法》予以公布。', 'promulgates'],
    ['现将修订后的《甲办法》重新公布，请遵照执行。', 'promulgates'],
    ['《甲规定》已经市政府批准，现印发，请遵照执行。', 'promulgates'],
    ['《甲规定》已经市政府批准，现将其印发，请遵照执行。', 'promulgates'],
    ['《甲条例》已经常务会议通过，予以公布。', 'promulgates'],
    ['《甲条例》已经常务会议通过，特此公布。', 'promulgates'],
    ['兹公布《甲条例》。', 'promulgates'],
    ['经市政府批准，现发布《甲办法》。', 'promulgates'],
    ['废止《甲办法》与本办法不一致的条款。', 'amends'],
    ['《甲办法》中与本办法不符的条款同时废止。', 'amends'],
    ['《甲办法》与本办法不符的条款同时废止。', 'amends'],
    ['《甲办法》与本办法抵触的条款同时废止。', 'amends'],
    ['《甲办法》，同时废止。', 'repeals'],
    ['《甲办法》，一并废止。', 'repeals'],
    ['《甲办法》，予以废止。', 'repeals'],
    ['《甲决定》不停止执行。', 'cites'],
    ['《甲办法》施行后废止原有规定。', 'cites'],
    ['修订原《甲办法》。', 'amends'],
    ['对《甲办法》作出如下修改。', 'amends'],
    ['对《甲办法》作以下修改。', 'amends'],
    ['对《甲办法》进行修改。', 'amends'],
    ['对《甲办法》予以修订。', 'amends'],
    ['把《甲方案》落到实处。', 'implements'],
    ['推动《甲规划》有效实施。', 'implements'],
    ['抓好《甲规划》贯彻落实。', 'implements'],
    ['做好《甲规划》贯彻落实。', 'implements'],
    ['开展《甲规划》全面实施评估。', 'implements'],
    ['根据2010年6月3日《甲决定》第一次修正，自公布之日起施行。', 'cites'],
    ['落实文件精神——《甲办法》施行三年。', 'cites'],
  ])('of %s is %s', (text, relation) => {
    expect(relationsIn(text)).toEqual([expect.stringMatching(new RegExp(`^${relation} 《甲`))]);
  });

  test('an act before a title does not reach the next one', () => {
    expect(relationsIn('原《甲办法》停止执行，《乙实施细则》继续有效。')).toEqual([
      'repeals 《甲办法》',
      'cites 《乙实施细则》',
    ]);
    expect(relationsIn('根据《甲法》，市政府决定废止《乙办法》。')).toEqual(['basis 《甲法》', 'repeals 《乙办法》']);
  });

  test('an act between two titles governs the second', () => {
    expect(relationsIn('《甲办法》施行后废止《乙办法》。')).toEqual(['cites 《甲办法》', 'repeals 《乙办法》']);
  });

  test('an act governs a list whose members name their organs', () => {
    expect(relationsIn('原《甲办法》和市政府《乙通知》同时废止。')).toEqual([
      'repeals 《甲办法》',
      'repeals 《乙通知》',
    ]);
    expect(relationsIn('根据《甲法》，市财政局印发的《乙办法》等规定执行。')).toEqual([
      'basis 《甲法》',
      'basis 《乙办法》',
    ]);
  });

  test.each([
    '、',
    '，',
    '和',
    '以及',
    '及',
    '与',
    '或',
    '或者',
    '等',
    '的规定和',
    '和原',
    '和国家',
    '和市财政局等九部门',
    '和北京市',
  ])('an act governs a list whose members are joined by %s', (glue) => {
    expect(relationsIn(`《甲办法》${glue}《乙办法》同时废止。`)).toEqual(['repeals 《甲办法》', 'repeals 《乙办法》']);
  });

  test.each(['要求，以及', '的规定，和', '精神，以及', '精神和', '规定，以及市教委等部门联合印发的'])(
    'a verb governs two titles with %s between',
    (glue) => {
      expect(relationsIn(`落实《甲办法》${glue}《乙办法》，推进工作。`)).toEqual([
        'implements 《甲办法》',
        'implements 《乙办法》',
      ]);
    },
  );

  test('a sentence begins anew behind a full stop, a semicolon and a line break of a cell', () => {
    expect(relationsIn('落实《甲办法》。《乙办法》；《丙办法》\n《丁办法》')).toEqual([
      'implements 《甲办法》',
      'cites 《乙办法》',
      'cites 《丙办法》',
      'cites 《丁办法》',
    ]);
  });

  test('an act embraces a title that stands behind another', () => {
    expect(relationsIn('现将《甲意见》（试行）同《乙办法》印发给你们。').at(-1)).toBe('promulgates 《乙办法》');
  });

  test('only the outer document issues', () => {
    expect(relationsIn('现将《甲办法》印发给你们。', {}, false)).toEqual(['cites 《甲办法》']);
  });

  test.each([
    ['北京市海淀区人民政府关于印发《甲规划》的通知', 'promulgates'],
    ['北京市海淀区人民政府办公室转发区文化委《甲意见》的通知', 'forwards'],
    ['北京市人民政府关于修改《甲规定》的决定', 'amends'],
    ['北京市人民政府关于废止《甲规定》的决定', 'repeals'],
    ['北京市门头沟区人民政府关于落实《甲规定》工作方案的通知', 'implements'],
    ['北京市人民政府关于印发《甲办法》等文件的通知', 'promulgates'],
    ['北京市人民政府关于学习《甲办法》的通知', 'cites'],
    ['北京市人民政府印发关于学习《甲办法》体会', 'cites'],
  ])('of the title %s is %s', (title, relation) => {
    expect(relationsIn(title, { place: 'title' })).toEqual([expect.stringMatching(new RegExp(`^${relation} `))]);
  });

  test('in a list of repealed texts is repeals, in the list of annexes accompanies', () => {
    expect(relationsIn('《甲办法》', { place: 'cell', leadIn: '市政府决定废止的规范性文件目录\n文件名称' })).toEqual([
      'repeals 《甲办法》',
    ]);
    expect(relationsIn('《甲办法》', { leadIn: '自本通知印发之日起，下列文件同时废止：' })).toEqual([
      'repeals 《甲办法》',
    ]);
    expect(relationsIn('《甲办法》', { leadIn: '做好文件清理废止工作' })).toEqual(['cites 《甲办法》']);
    expect(relationsIn('《甲办法》', { leadIn: '加强法律法规宣传' })).toEqual(['cites 《甲办法》']);
    expect(relationsIn('《甲办法》', { place: 'cell', leadIn: '相关规定' })).toEqual(['basis 《甲办法》']);
    expect(relationsIn('附件：1. 《甲办法》', { place: 'annexList' })).toEqual(['accompanies 《甲办法》']);
    for (const [leadIn, relation] of [
      ['北京市海淀区人民政府决定废止的行政规范性文件目录', 'repeals'],
      ['北京市海淀区人民政府决定废止的行政规范性文件清单', 'repeals'],
      ['废止文件名称', 'repeals'],
      ['下列文件废止', 'repeals'],
      ['以下文件废止', 'repeals'],
      ['法律法规', 'basis'],
      ['配套文件', 'accompanies'],
    ])
      expect([leadIn, ...relationsIn('《甲办法》', { place: 'cell', leadIn })]).toEqual([
        leadIn,
        `${relation} 《甲办法》`,
      ]);
  });
});
