import { describe, expect, it } from 'vitest';
import { correctionReason } from '../../src/components/about/change-words.ts';
import { countWarnings } from '../../src/components/about/count-warnings.ts';
import { wordsOf } from '../../src/gazette/wording/rule-words.ts';
import type { Warning } from '../../src/gazette/model/gazette-issue.ts';

const warning = (rule: string, severity: Warning['severity']): Warning => ({
  rule,
  severity,
  line: 1,
  column: 1,
  message: '',
  document: null,
  advice: '',
  fix: null,
});

describe('countWarnings', () => {
  it('counts each rule per gazette, the gravest rules first, then the most frequent', () => {
    const issues = [
      { warnings: [warning('link/unresolved', 'info'), warning('parse/number-gap', 'warning')] },
      {
        warnings: [
          warning('parse/ragged-table', 'warning'),
          warning('parse/ragged-table', 'warning'),
          warning('segment/id-taken', 'error'),
        ],
      },
    ];
    expect(countWarnings(issues).map(({ rule, counts, total }) => [rule, counts, total])).toEqual([
      ['segment/id-taken', [0, 1], 1],
      ['parse/ragged-table', [0, 2], 2],
      ['parse/number-gap', [1, 0], 1],
      ['link/unresolved', [1, 0], 1],
    ]);
  });

  it('has nothing to list where nothing was found', () => {
    expect(countWarnings([{ warnings: [] }])).toEqual([]);
  });
});

describe('the words of rules and reasons', () => {
  it('explain a rule, and let one that is not known stand for itself', () => {
    expect(wordsOf('parse/number-gap').name).toBe('序号跳号');
    expect(wordsOf('toString')).toEqual({ name: 'toString', meaning: '' });
  });

  it('give the reason of an erratum as its editor wrote it', () => {
    expect(correctionReason('ocr')).toBe('识别错字');
    expect(correctionReason('印刷时误排')).toBe('印刷时误排');
  });
});
