import { describe, expect, it } from 'vitest';
import { applyErrata, reportErrataWithoutLine } from '../../src/gazette/clean/errata.ts';
import type { Erratum } from '../../src/gazette/model/sidecar.ts';
import type { Run } from '../../src/gazette/model/source.ts';
import { sourced, type Sourced } from '../../src/gazette/text/sourced.ts';
import { aRun } from '../helpers/a-run.ts';

const GAZETTE = '责任领导：陆晓光、庆兆琿\n\n区科信局石龙、管委(III)';

function anErratum(fields: Partial<Erratum>): Erratum {
  return { line: 1, found: '庆兆琿', should: '庆兆坤', reason: '人名误识', ...fields };
}

function correct(line: number, ...errata: Erratum[]): { text: Sourced; run: Run } {
  const run = aRun(GAZETTE, { errata });
  const received = run.source.lines[line - 1];
  if (!received) throw new RangeError(`no line ${line}`);
  return { text: applyErrata(received, sourced(received.raw, received.start), run), run };
}

const rules = (run: Run): string[] =>
  run.messages.messages.map((message) => `${message.line}:${message.source}/${message.ruleId}`);

describe('an erratum', () => {
  it('replaces what it found, for the reason it gives, and leaves the places of all other text', () => {
    const { text, run } = correct(1, anErratum({ should: '庆兆坤同志' }));
    expect(text.value).toBe('责任领导：陆晓光、庆兆坤同志');
    expect(text.at.slice(0, 9)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(run.edits).toEqual([
      { start: 9, end: 12, found: '庆兆琿', replaced: '庆兆坤同志', kind: 'repair', why: '人名误识' },
    ]);
  });

  it('that replaces by nothing is a removal', () => {
    const { text, run } = correct(3, anErratum({ line: 3, found: '(III)', should: '' }));
    expect(text.value).toBe('区科信局石龙、管委');
    expect(run.edits).toMatchObject([{ found: '(III)', replaced: '', kind: 'drop', why: 'erratum' }]);
  });

  it('is applied beside others of its line', () => {
    const errata = [
      anErratum({ line: 3, found: '局石龙、', should: '局、石龙' }),
      anErratum({ line: 3, found: '(III)', should: '' }),
    ];
    expect(correct(3, ...errata).text.value).toBe('区科信局、石龙管委');
  });

  it('leaves other lines alone', () => {
    const { text, run } = correct(3, anErratum({}));
    expect(text.value).toBe('区科信局石龙、管委(III)');
    expect(run.edits).toEqual([]);
  });

  it('is an error where the line no longer holds what it found', () => {
    const { text, run } = correct(1, anErratum({ found: '庆兆辉' }));
    expect(text.value).toBe('责任领导：陆晓光、庆兆琿');
    expect(rules(run)).toEqual(['1:clean/erratum-not-found']);
    expect(run.messages.messages[0]?.fatal).toBe(true);
  });

  it('is an error where it is for a blank line or for one that the file does not have', () => {
    const { run } = correct(1, anErratum({}), anErratum({ line: 2 }), anErratum({ line: 9 }));
    reportErrataWithoutLine(run);
    expect(rules(run)).toEqual(['2:clean/erratum-not-found', '9:clean/erratum-not-found']);
  });
});
