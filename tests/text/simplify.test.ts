import { describe, expect, it } from 'vitest';
import { simplify } from '../../src/gazette/text/simplify.ts';

describe('what is recognised in simplified characters', () => {
  it.each([
    ['第三十條之一　本條例自公布日施行。', '第三十条之一　本条例自公布日施行。'],
    ['中華民國114年5月28日', '中华民国114年5月28日'],
    ['國務院', '国务院'],
  ])('%s', (printed, simplified) => {
    expect(simplify(printed)).toBe(simplified);
    expect(simplified).toHaveLength(printed.length);
  });
});
