/** Lines as OCR programs print them, each with what is read: `readings.txt`, a pair of lines for each. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInline } from '../../../src/gazette/clean/inline.ts';
import { drawFormula } from '../../../src/gazette/render/draw-formula.ts';
import { sourced, type Sourced } from '../../../src/gazette/text/sourced.ts';
import { aRun } from '../../helpers/a-run.ts';
import { accountForSource } from '../../../src/gazette/parse/account-for-source.ts';
import { convertText } from '../../helpers/convert-text.ts';
import { printText } from '../../helpers/print-gazette.ts';

const READINGS = readFileSync(join(import.meta.dirname, 'readings.txt'), 'utf8')
  .trimEnd()
  .split('\n\n')
  .map((pair) => pair.split('\n') as [line: string, reading: string]);
/** What temml has no reading for. */
const UNREAD = /\\foo|\\mathrm\{mt\}\\\(/;

describe('a line with formulas', () => {
  it.each(READINGS)('is read as it is said: %s', (line, reading) => {
    const { text, rules } = read(line);
    expect(printText({ text: text.value, spans: [...text.marks] })).toBe(reading);
    expect(rules).toEqual(UNREAD.test(line) ? ['formula'] : []);
    for (const mark of text.marks)
      if (mark.kind === 'formula') expect(drawFormula(mark.latex, [])).toMatchObject([{ tagName: 'math' }]);
  });

  it('loses no character', () => {
    const gazette = convertText(
      `滨海市人民政府令\n\n第312号\n\n滨海市核算办法\n\n第一条 为了核算。\n\n${READINGS.map(([line]) => line).join('\n\n')}`,
    );
    expect(gazette.documents).toHaveLength(1);
    expect(accountForSource(gazette.trace)).toEqual({ lost: [], twice: [] });
  });
});

describe('a formula', () => {
  const { tex } = fc.letrec<{ tex: string }>((tie) => {
    const inner = tie('tex');
    const list = fc.array(inner, { minLength: 1, maxLength: 3 });
    return {
      tex: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom(
          ...'x 9 甲 + = < % , / ( ] ~ ° \' \\times \\sim \\Omega \\% \\circ \\, \\sum \\ln \\{ \\cdots \\unknown \\char"202E'.split(
            ' ',
          ),
        ),
        list.map((texts) => texts.join(' ')),
        fc
          .tuple(
            fc.constantFrom('\\sqrt', '\\mathrm', '\\text', '\\overline', '\\textcircled', '\\hat', '\\boxed'),
            inner,
          )
          .map(([command, text]) => `${command}{${text}}`),
        fc.tuple(inner, inner).map(([top, bottom]) => `\\frac { ${top} } { ${bottom} }`),
        fc.tuple(inner, fc.constantFrom('_', '^'), inner).map(([base, mark, script]) => `{${base}}${mark}{${script}}`),
        inner.map((text) => `\\left( ${text} \\right]`),
        fc.tuple(inner, inner).map(([left, right]) => `\\begin{array}{ll} ${left} & ${right} \\end{array}`),
      ),
    };
  });

  it('that is read has no backslash in its reading and can be shown; all of it is there or on record', () => {
    fc.assert(
      fc.property(tex, (formula) => {
        const line = `甲$${formula} \\theta$乙`;
        const { text, edits } = read(line);
        for (const mark of text.marks) {
          if (mark.kind !== 'formula') continue;
          expect(text.value.slice(mark.start, mark.end)).not.toMatch(/[\\\u202e]/);
          expect(drawFormula(mark.latex, [])).toMatchObject([{ tagName: 'math' }]);
        }
        const uses = Array.from(line, () => 0);
        for (const at of new Set(text.at)) uses[at] = 1;
        for (const { start, end } of edits) for (let i = start; i < end; i++) uses[i] = (uses[i] ?? 0) + 1;
        for (const { start, replaced } of edits) if (replaced !== '') uses[start] = 1;
        expect([...line].filter((char, i) => char.trim() !== '' && uses[i] !== 1)).toEqual([]);
      }),
      { numRuns: 1000, seed: 20_211_121 },
    );
  });

  it('goes on record command by command, and what is printed keeps its place', () => {
    const { text, edits } = read('占$3 \\geq$地');
    expect([...text.value].map((char, i) => [char, text.at[i]])).toEqual([
      ['占', 0],
      ['3', 2],
      [' ', 2],
      ['≥', 4],
      ['地', 9],
    ]);
    expect(edits.map(({ found, replaced }) => [found, replaced])).toEqual([
      ['$', ''],
      ['$', ''],
      ['\\geq', '≥'],
    ]);
  });

  it('that defines commands defines them for no other', () => {
    expect(read('$\\gdef\\theta{x}\\theta$，$\\theta$').text.value).toBe('x，θ');
  });

  it('that is nested beyond all print is not read', () => {
    expect(read(`$${'\\sqrt{'.repeat(50)}x${'}'.repeat(50)}$`).rules).toEqual(['formula']);
  });
});

function read(line: string): { text: Sourced; edits: ReturnType<typeof aRun>['edits']; rules: (string | undefined)[] } {
  const run = aRun(line);
  const text = readInline(sourced(line, 0), run);
  return { text, edits: run.edits, rules: run.messages.messages.map((message) => message.ruleId) };
}
