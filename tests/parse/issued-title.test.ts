import { describe, expect, it } from 'vitest';
import { issuedTitle, shortTitleOf } from '../../src/gazette/parse/issued-title.ts';
import { aPart } from '../helpers/builders.ts';

describe('a notice issues', () => {
  it.each([
    ['关于印发《海淀区公园管理办法》的通知', '海淀区公园管理办法'],
    ['关于印发海淀区公园管理办法的通知', '海淀区公园管理办法'],
    ['印发本区关于促进文化消费意见的通知', '本区关于促进文化消费意见'],
    ['关于发布《水污染物排放标准》的公告', '水污染物排放标准'],
    ['转发区商务局关于促进文化消费的意见的通知', '关于促进文化消费的意见'],
    ['转发市教委等五部门制订的《校外培训机构专项治理方案》的通知', '校外培训机构专项治理方案'],
    ['关于印发《海淀区公园管理办法》《海淀区绿化管理办法》的通知', '《海淀区公园管理办法》《海淀区绿化管理办法》'],
    ['关于印发《海淀区“十三五”规划》任务分工的通知', '《海淀区“十三五”规划》任务分工'],
    ['关于印发2018年重点工作责任分解的通知', '2018年重点工作责任分解'],
    ['关于公布区级非物质文化遗产名录的通知', '区级非物质文化遗产名录'],
  ])('%s', (matter, issued) => {
    expect(issuedTitle(matter)).toBe(issued);
  });

  it.each(['关于公布第二批重点文物保护单位的通知', '关于加强公园管理的通知', '海淀区公园管理办法'])(
    'nothing with the title %s',
    (matter) => {
      expect(issuedTitle(matter)).toBeNull();
    },
  );
});

describe('the short title', () => {
  const title = '北京市海淀区人民政府关于印发海淀区公园管理办法的通知';
  const notice = aPart({ role: 'notice' });

  it('is that of the one instrument that is there', () => {
    const own = aPart({ role: 'instrument', title: '海淀区公园管理办法（试行）' });
    expect(shortTitleOf(title, [notice, own])).toBe('海淀区公园管理办法（试行）');
    expect(shortTitleOf(title, [notice, own, own])).toBe('海淀区公园管理办法');
  });

  it('is what the title issues, else the title without its issuers', () => {
    expect(shortTitleOf(title, [notice])).toBe('海淀区公园管理办法');
    expect(shortTitleOf('北京市人民政府关于加强公园管理的通知', [notice])).toBe('关于加强公园管理的通知');
  });
});
