import { describe, expect, it } from 'vitest';
import { CONTINUATION_ROWS, type Evidence } from '../../src/gazette/clean/continuation-rows.ts';
import { findContinuation } from '../../src/gazette/clean/continuation.ts';
import { aPlace, type Around } from '../helpers/a-place.ts';

function find(before: string, after: string, around: Around = {}): Evidence | null {
  return findContinuation(aPlace(before, after, around))?.because ?? null;
}

/** What examples of the table need around their two lines. */
const AROUND: Readonly<Record<string, Around>> = {
  '完善扶持政策，|• 调动社会力量。': { second: { bullet: '•' } },
  '充分发挥文化资源集聚的优势，推动发展。|坚持改革。': {
    second: { blanksBefore: 0 },
    wrapped: { width: 19, setApart: true },
  },
  '各级各部门要落实责任，完善扶持政策，|推动发展。': { printed: { goesOn: () => false } },
  '坚持创新驱动。完善扶持政策，推动文化产业发展。|坚持改革。': { printed: { goesOn: () => true } },
  '落实责任。本办法由区民政局解释|印发的办法，提供意见。': { lineWidth: 28 },
  '市司法行政机关、环境保护行政主管部门按照中央有关部门|印发的办法，提供意见。': { lineWidth: 28 },
  '1.开展统计监测。|（区统计局）': { siblings: ['2.完善指标体系。（区文旅局）'] },
  '2.完善机制。(1)提高支持力度。|(2)完善担保机制。': { siblings: ['1.改善环境。(1)缩短时间。(2)减少材料。'] },
  '1.组织开展修复工作；不能修复的由社会承担。|推进修复产业。': {
    lineWidth: 23,
    atPageFoot: true,
    below: '2.赔偿义务人造成的损害无法修复的，实行货币赔偿。',
  },
  '坚持传承文脉。发挥资源优势，推动创新发展。|推进融合，增强辐射力。': {
    lineWidth: 23,
    atPageFoot: true,
    above: '坚持价值引领。把社会效益放在首位。',
    below: '坚持高端引领。聚焦高端环节。',
  },
};

it.each(CONTINUATION_ROWS.map((row) => [row.because ?? 'apart', row.example, row] as const))(
  '%s decides %s',
  (_, example, row) => {
    const [before = '', after = ''] = example.split('|');
    expect(findContinuation(aPlace(before, after, AROUND[example]))?.example).toBe(row.example);
  },
);

describe('where the width of the line is known', () => {
  // 26 characters and the indent.
  const full = '市司法行政机关、环境保护行政主管部门按照中央有关部门';
  const rest = '印发的登记评审办法，为诉讼提供鉴定意见。';

  it('a line without end goes on if it runs to the margin', () => {
    expect(find(full, rest, { lineWidth: 28 })).toBe('full-line');
    expect(find(full, rest, { lineWidth: 35 })).toBeNull();
    expect(find(full, rest)).toBeNull();
  });

  it('a sentence without end that stops short of the margin is a slip of the print', () => {
    const short = '落实责任。本办法由区民政局解释';
    expect(find(short, rest, { lineWidth: 28 })).toBeNull();
    expect(find(short, rest)).toBe('unfinished');
  });

  it('a list of organs goes on if its last name is broken off there, and not if it is whole', () => {
    const list = '责任单位：区农业农村局、区文化和旅游局、区城管委、区水务';
    expect(find(list, '局、区园林绿化局', { lineWidth: 30 })).toBe('full-line');
    expect(find(`${list}局`, '本意见自发布之日起实施，由各部门解释。', { lineWidth: 31 })).toBeNull();
  });

  it('a sentence that is cut behind a word which titles end in goes on', () => {
    const cut = ['各级党委、政府要加强生态环境保护队伍的规范化、标准', '化、专业化建设，打造铁军。'] as const;
    expect(find(...cut, { lineWidth: 28 })).toBe('full-line');
    expect(find('承包权更加稳定，经营权更加灵活，林权流转制度', '更加健全。')).toBe('unfinished');
    expect(find('根据《会计法》《预算法》《政府组织法》', '的规定，制定本办法。', { lineWidth: 21 })).toBe('full-line');
  });

  it('a title that runs to the margin stays a title', () => {
    const title = '北京市关于全面深化改革扩大对外开放重要举措的行动计划';
    expect(find(title, '为深入学习贯彻会议精神，制定本行动计划。', { lineWidth: 28 })).toBeNull();
  });
});

describe('a line goes on', () => {
  it('where sentences stand before it, whatever the rest is', () => {
    expect(find('区政府负总责。在区政府', '统一领导下，由各街镇')).toBe('unfinished');
  });

  it('where its marks are half-width', () => {
    expect(find('区政府负总责;在区政府', '统一领导下,由各街镇落实')).toBe('unfinished');
    expect(find('按照上级要求,本办法由区民政部门', '负责解释。')).toBe('unfinished');
  });

  it('where it is numbered as sentences are, and long enough', () => {
    const siblings = ['（一）申请人在北京市内无住房。', '（三）申请人曾离婚，离婚年限应满三年。'];
    const item = '（二）申请人与用人单位存在长期劳动关系，或与';
    expect(find(item, '门头沟区用人单位签订合同。', { siblings })).toBe('unfinished');
    expect(find(item, '门头沟区用人单位签订合同。', { siblings: ['（一）扩大申请范围'] })).toBeNull();
    expect(find('（二）基本原则，总体思路', '坚持统筹推进。落实责任。', { siblings })).toBeNull();
  });
});

describe('a numbered line is no heading, but goes on', () => {
  it.each([
    [
      'where a word stands across the break behind a comma',
      '（六）进一步加强宣传教育，提',
      '高全社会的意识。',
      'word-across',
    ],
    [
      'where it is an article that is cut inside a word',
      '第二条 重庆市城市总体规划确',
      '定的主城区为禁止发展区。',
      'word-across',
    ],
    [
      'where it is an article that is longer than its name would be',
      '第三条 禁止区和限制区内不得新建任何采石场及水泥',
      '厂（含生产线，下同）。',
      'unfinished',
    ],
    [
      'where it is longer than headings are',
      `一、同意在${'苏州、无锡、常州、佛山、惠州、珠海、青岛、'.repeat(3)}鞍山等二十五个`,
      '城市建立国家高新技术产业开发区。',
      'unfinished',
    ],
    [
      'where it ends like a title but has clauses',
      '（二）为使防震减灾工作与国民经济和社会发展相同步，防震减灾各个环节的工作和措施，要在中央和地方的国民经济和社会发展规划、计划',
      '中得到充分的体现。',
      'unfinished',
    ],
  ])('%s', (_, before, after, because) => {
    expect(find(before, after)).toBe(because);
  });

  it('unless it is as short as a heading, or a list of names', () => {
    expect(find('（八）加强夜间经济风险防控', '制定保障夜间经济安全社会面等级防控方案，提高安全保障水平。')).toBeNull();
    const list = `副主任：${'区纪委监委、区水务局、区司法局、区检察院、'.repeat(4)}各镇街主管领导`;
    expect(find(list, '工作专班办公室设在规自分局，抽调专人组成。')).toBeNull();
  });
});

describe('a line does not go on', () => {
  const [before, after] = ['完善扶持政策，', '广泛调动社会力量。'];

  it.each<[string, Around]>([
    ['behind a heading', { first: { hashes: 2 } }],
    ['into a heading', { second: { hashes: 2 } }],
    ['into a bold line', { second: { bold: 'whole' } }],
    ['into an entry of a list', { second: { bullet: '-' } }],
    ['into an indented line', { second: { indented: true } }],
  ])('%s', (_, around) => {
    expect(find(before, after)).toBe('comma');
    expect(find(before, after, around)).toBeNull();
  });

  it('where it is a title with a comma', () => {
    expect(find('关于全面深化改革，扩大对外开放的实施意见', '为落实会议精神，提出如下意见。')).toBeNull();
  });
});

const WIDTH = 28;
// Two lines of 28 characters, the first indented, both full.
const FULL_ITEM =
  '1.经磋商或者诉讼确定赔偿义务人的，赔偿义务人应当根据磋商或者判决的要求，组织开展修复工作；不能修复的由社会。';
const FULL_PRINCIPLE =
  '坚持传承文脉。充分发挥北京文脉底蕴深厚和文化资源集聚的优势，激发优秀传统文化的创造性转化和创新性的发展提升。';
const REST = '推进文化创意和设计服务与相关产业深度融合，增强文化创意产业渗透力、辐射力和带动力。';

const atFoot: Around = { lineWidth: WIDTH, atPageFoot: true };

describe('a full last line at the foot of a page', () => {
  const nextItem = { below: '2.赔偿义务人造成的损害无法修复的，实行货币赔偿。' };
  const parallel = { above: '坚持价值引领。把社会效益放在首位。', below: '坚持高端引领。聚焦高端环节。' };

  it('goes on where it is an item that is a sentence, and the next item follows behind the rest', () => {
    expect(find(FULL_ITEM, REST, { ...atFoot, ...nextItem })).toBe('page-foot');
  });

  it('goes on where it is one of several principles with an opening phrase, and the rest has none', () => {
    expect(find(FULL_PRINCIPLE, REST, { ...atFoot, ...parallel })).toBe('page-foot');
  });

  it.each<[string, string, Around]>([
    ['the page does not end there', FULL_ITEM, { ...nextItem, atPageFoot: false }],
    ['the width of its lines is unknown', FULL_ITEM, { ...nextItem, lineWidth: null }],
    ['its last line is not full', FULL_ITEM.replace('不能修复的由社会', '不能'), nextItem],
    ['no next item follows', FULL_ITEM, {}],
    ['the item has a heading that runs in', FULL_ITEM.replace('的，', '的。'), nextItem],
    [
      'it is a paragraph of an article',
      FULL_ITEM.replace('1.', '第一条'),
      { below: '第二条 本办法自发布之日起施行。' },
    ],
    ['only one neighbour is parallel', FULL_PRINCIPLE, { above: parallel.above }],
  ])('is the end of its paragraph where %s', (_, first, around) => {
    expect(find(first, REST, { ...atFoot, ...around })).toBeNull();
  });

  it('is the end of its paragraph where the rest has an opening phrase of its own', () => {
    expect(find(FULL_PRINCIPLE, `推进融合发展。${REST}`, { ...atFoot, ...parallel })).toBeNull();
  });
});
