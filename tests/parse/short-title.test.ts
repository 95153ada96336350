import { describe, expect, it } from 'vitest';
import { shortTitleOf } from '../../src/gazette/parse/short-title.ts';
import { aPart } from '../helpers/builders.ts';

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
