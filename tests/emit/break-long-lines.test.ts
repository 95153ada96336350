import { describe, expect, it } from 'vitest';
import { breakLongLines } from '../../src/gazette/emit/break-long-lines.ts';
import { allNamed, compileMdx, textIn } from '../helpers/compile-mdx.ts';

const CITATION = '根据<Ref to="/works/a/">《节水办法》</Ref>第三条，\\<Ref to=';
const TIMES = 2000;

describe('a line of two thousand citations', () => {
  const mdx = `<Part id="a">\n  <Paragraph id="b">${CITATION.repeat(TIMES)}</Paragraph>\n</Part>\n`;

  it('is broken inside of tags, so that the compiler never goes far back', () => {
    const lengths = breakLongLines(mdx)
      .split('\n')
      .map((line) => line.length);
    expect(Math.max(...lengths)).toBeLessThan(2200);
  });

  it('compiles to the same words and citations', async () => {
    const [page, broken] = [await compileMdx(mdx), await compileMdx(breakLongLines(mdx))];
    expect(allNamed(broken, 'Ref').map(({ props }) => props['to'])).toEqual(Array(TIMES).fill('/works/a/'));
    expect(textIn(broken)).toBe(textIn(page));
  });

  it('stays as it is where it is short', () => {
    const short = CITATION.repeat(100);
    expect(breakLongLines(short)).toBe(short);
  });
});
