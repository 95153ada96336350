import { describe, expect, it } from 'vitest';
import { describeCorrection } from '../../src/gazette/wording/describe-correction.ts';
import { describeActor, describeStanding, describeStatus } from '../../src/gazette/wording/describe-status.ts';
import { joinLabel } from '../../src/gazette/text/join-label.ts';
import { quoteTitle } from '../../src/gazette/text/quote-title.ts';

describe('describeStatus', () => {
  it('never calls a document valid, only not seen repealed', () => {
    expect(describeStatus({ status: { value: 'in-force' }, dateExpires: null })).toBe('未见废止');
  });

  it('names the day on which the validity of a document ends', () => {
    expect(describeStatus({ status: { value: 'expired' }, dateExpires: '2021-05-16' })).toBe('已于2021年5月16日期满');
    expect(describeStatus({ status: { value: 'in-force' }, dateExpires: '2030-01-01' })).toBe(
      '未见废止，有效期至2030年1月1日',
    );
  });

  it('cites what repealed a document down to the article', () => {
    const by = {
      id: 'a',
      url: '/documents/a/',
      title: '公墓管理办法',
      docNumber: '门政发〔2019〕19号',
      at: 'art_40',
      atLabel: '第四十条',
      sentence: null,
    };
    expect(describeActor({ value: 'repealed', by })).toBe('《公墓管理办法》（门政发〔2019〕19号）第四十条');
    expect(describeActor({ value: 'repealed' })).toBeNull();
  });

  it('tells what holds of a text from what holds of the whole of which it is one', () => {
    const code = { id: 'b', url: '/documents/b/', title: '中华人民共和国民法典', docNumber: null, sentence: null };
    const repealed = {
      value: 'repealed' as const,
      since: '2021-01-01',
      by: { ...code, at: 'art_1260', atLabel: '第一千二百六十条' },
    };
    const work = { id: 'hunyinfa', url: '/works/hunyinfa/' };
    const amended = { value: 'amended' as const, since: '2001-04-28' };
    const text = { shortTitle: '中华人民共和国婚姻法', dateExpires: null };
    expect(describeStanding({ ...text, status: amended, work: { ...work, status: repealed } })).toBe(
      '已于2001年4月28日修改；《中华人民共和国婚姻法》本身已于2021年1月1日废止，见《中华人民共和国民法典》第一千二百六十条',
    );
    const holds = { value: 'in-force' as const };
    expect(describeStanding({ ...text, status: amended, work: { ...work, status: holds } })).toBe(
      '已于2001年4月28日修改',
    );
    expect(describeStanding({ ...text, status: repealed, work })).toBe(
      '已于2021年1月1日废止，见《中华人民共和国民法典》第一千二百六十条',
    );
  });
});

describe('quoteTitle', () => {
  it('quotes titles inside a title singly', () => {
    expect(quoteTitle('关于印发《某办法》的通知')).toBe('《关于印发〈某办法〉的通知》');
  });

  it('leaves a title that is cited with its marks', () => {
    expect(quoteTitle('《某办法》')).toBe('《某办法》');
  });

  it('quotes a title that only begins and ends with marks', () => {
    expect(quoteTitle('《甲》和《乙》')).toBe('《〈甲〉和〈乙〉》');
  });
});

describe('joinLabel', () => {
  it('puts a blank behind a label that has no mark of its own', () => {
    expect(joinLabel('第一章', '总则')).toBe('第一章　总则');
    expect(joinLabel('（一）', '总则')).toBe('（一）总则');
    expect(joinLabel('①', '总则')).toBe('①总则');
    expect(joinLabel(null, '总则')).toBe('总则');
    expect(joinLabel('附件1', '')).toBe('附件1');
  });
});

describe('describeCorrection', () => {
  it('tells a change from a removal and an addition', () => {
    expect(describeCorrection({ found: '區', replaced: '区' })).toBe('“區”改作“区”');
    expect(describeCorrection({ found: '２０１９', replaced: '2019' })).toBe('全角“２０１９”改为半角');
    expect(describeCorrection({ found: 'and', replaced: '' })).toBe('删去“and”');
    expect(describeCorrection({ found: '', replaced: '）' })).toBe('补上“）”');
  });

  it('calls marks that look alike by their names', () => {
    expect(describeCorrection({ found: '(', replaced: '（' })).toBe('半角左括号改为全角');
    expect(describeCorrection({ found: ',', replaced: '，' })).toBe('半角逗号改为全角');
    expect(describeCorrection({ found: ',', replaced: '、' })).toBe('“,”改作“、”');
    expect(describeCorrection({ found: '"', replaced: '”' })).toBe('直引号改为弯引号');
    expect(describeCorrection({ found: '[', replaced: '〔' })).toBe('左方括号改为六角括号');
  });
});
