import { describe, expect, it } from 'vitest';
import { readInline } from '../../src/gazette/clean/inline.ts';
import { sourced, type Sourced } from '../../src/gazette/text/sourced.ts';
import { aRun } from '../helpers/a-run.ts';

describe('a character reference', () => {
  it('that stands for a mark of HTML or Markdown is printed', () => {
    expect(readLine('面积&lt;b&gt;，&#42;&#42;注&#42;&#42;').value).toBe('面积<b>，**注**');
  });

  it('keeps the mark that is around it', () => {
    const { value, marks } = readLine('系数k<sub>&alpha;</sub>、m<sup>2&ast;</sup>');
    expect(value).toBe('系数kα、m2*');
    expect(marks).toEqual([
      { kind: 'sub', start: 3, end: 4 },
      { kind: 'sup', start: 6, end: 8 },
    ]);
  });
});

describe('an address in pointed brackets', () => {
  it.each(['http://www.bjhd.gov.cn', 'https://www.beijing.gov.cn/a'])('is printed without them: %s', (address) => {
    expect(readLine(`登录<${address}>查询`).value).toBe(`登录${address}查询`);
  });
});

function readLine(text: string): Sourced {
  return readInline(sourced(text, 0), aRun(text));
}
