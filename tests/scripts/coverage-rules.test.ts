import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { casesOf, marked, without } from '../../scripts/coverage-rules/cases.ts';
import { shown, type Proof } from '../../scripts/coverage-rules/rules.ts';
import { wrap } from '../../scripts/coverage-rules/watch-patterns.ts';
import { noted, notedWhole, watch } from '../../scripts/coverage-rules/watched-pattern.ts';

describe('the cases of a pattern', () => {
  const rawCases = (source: string): string[] => casesOf(source, 'u').map(({ raw }) => raw);

  it('are its alternatives at any depth, and words that may stand or not', () => {
    expect(rawCases('第(?:一|二(?:甲|乙)?)条')).toEqual(['一', '二(?:甲|乙)?', '甲', '乙']);
    expect(rawCases('区(?:人民)?政府等?[一二]?')).toEqual(['区(?:人民)?政府等?[一二]?', '(?:人民)', '等']);
  });

  it('are what its negative look-arounds forbid, each', () => {
    expect(rawCases('(?<!不|未)经')).toEqual(['(?<!不|未)经', '不', '未']);
  });

  it('are not what only says that a run is matched from its start', () => {
    expect(rawCases('(?<![甲乙])[甲乙]*丙')).toEqual(['(?<![甲乙])[甲乙]*丙']);
    expect(rawCases('(?<![甲乙])[丙丁]*')).toEqual(['(?<![甲乙])[丙丁]*', '[甲乙]']);
  });

  it('are how far it looks over letters, but not how many digits, numerals or marks there are', () => {
    const bounds = (source: string): string[] =>
      casesOf(source, 'u').flatMap(({ kind, raw }) => (kind === 'bound' ? [raw] : []));
    expect(bounds(String.raw`本\p{sc=Han}{0,6}[^，。]{2,20}?(?:\s*\p{sc=Han}){1,7}`)).toEqual([
      String.raw`\p{sc=Han}{0,6}`,
      '[^，。]{2,20}?',
      String.raw`(?:\s*\p{sc=Han}){1,7}`,
    ]);
    expect(bounds(String.raw`\d{1,2}[一二三]{1,3}#{1,6}.{10}甲{2,}`)).toEqual([]);
  });

  it('can be left out of it one by one, its groups keeping their numbers', () => {
    const source = '(甲)|(乙)丙?';
    const results = casesOf(source, 'u').map((found) => new RegExp(without(source, found), 'u').exec('乙丙'));
    expect(results.map((match) => match && [...match])).toEqual([
      ['乙丙', undefined, '乙'],
      null,
      ['乙', undefined, '乙'],
    ]);
  });

  it('are told apart in a match by groups round them', () => {
    const source = '(?:甲|乙?(?:丙|丁)|)$';
    const cases = casesOf(source, 'u').map((found, i) => ({ ...found, name: `n${i}` }));
    const traced = new RegExp(marked(source, cases), 'u');
    const taken = (text: string): string[] =>
      cases.flatMap(({ name, raw }) => (traced.exec(text)?.groups?.[name] === undefined ? [] : [raw]));
    expect(taken('甲')).toEqual(['甲']);
    expect(taken('乙丁')).toEqual(['乙?(?:丙|丁)', '乙', '丁']);
    expect(taken('戊')).toEqual(['']);
  });
});

describe('a watched pattern', () => {
  const proofs = (place: string): Record<string, Proof> =>
    Object.fromEntries(shown().cases.flatMap((found) => (found.place === place ? [[found.raw, found.proof]] : [])));

  it('proves what makes a difference to a match, and nothing that another alternative does as well', () => {
    const pattern = watch('a:1:1', /甲|甲乙|丙/gu);
    expect('甲乙'.replace(pattern, '-')).toBe('-乙');
    expect(proofs('a:1:1')).toEqual({ 甲: 'test', 甲乙: 'none', 丙: 'none' });
  });

  it('proves what a look-around forbids by what is not matched', () => {
    const pattern = watch('b:1:1', /(?<!不|未)经/u);
    expect(pattern.test('未经')).toBe(false);
    expect(proofs('b:1:1')).toMatchObject({ 不: 'none', 未: 'test' });
  });

  it('proves how far it looks by what lies beyond', () => {
    const pattern = watch('h:1:1', /^本.{0,2}自/u);
    expect(pattern.test('本办法自')).toBe(true);
    expect(proofs('h:1:1')).toMatchObject({ '.{0,2}': 'none' });
    expect(pattern.test('本办法和细则自')).toBe(false);
    expect(proofs('h:1:1')).toMatchObject({ '.{0,2}': 'test' });
  });

  it('counts no bound that is put in from a limit', () => {
    const pattern = watch('i:1:1', new RegExp(noted`^.{0,${3}}$`, 'u'));
    expect(pattern.test('本办法自')).toBe(false);
    expect(Object.keys(proofs('i:1:1'))).toEqual(['^.{0,3}$']);
  });

  it('proves by a test only what makes it fail', () => {
    expect(watch('c:1:1', /(?:意见|意)/u).test('意见')).toBe(true);
    expect(proofs('c:1:1')).toEqual({ 意见: 'none', 意: 'none' });
  });

  it('is watched by whatever method it is used', () => {
    expect('1甲2'.split(watch('d:1:1', /甲|乙/u))).toEqual(['1', '2']);
    expect(Array.from('甲乙'.matchAll(watch('d:2:1', /甲|乙/gu)), ([found]) => found)).toEqual(['甲', '乙']);
    expect('甲'.search(watch('d:3:1', /甲|乙/u))).toBe(0);
    expect('甲'.match(watch('d:4:1', /甲|乙/gu))).toEqual(['甲']);
    const proven = ['d:1:1', 'd:2:1', 'd:3:1', 'd:4:1'].map((place) => proofs(place));
    expect(proven.map((found) => found['甲'])).toEqual(['test', 'test', 'test', 'test']);
    expect(proven.map((found) => found['乙'])).toEqual(['none', 'test', 'none', 'none']);
  });

  it('is watched where it refers back to a group', () => {
    expect(watch('g:1:1', /(甲|乙)\1/u).test('乙乙')).toBe(true);
    expect(proofs('g:1:1')).toEqual({ 甲: 'none', 乙: 'test' });
  });

  it('has no cases of its own in words of the lexicon, and shares those of a piece of text with all that hold it', () => {
    watch('e:1:1', new RegExp(noted`^(?:关于|于)${'(?:意见|通知)'}`, 'u')).test('关于意见');
    expect(Object.keys(proofs('e:1:1'))).toEqual(['关于', '于']);
    watch('e:2:1', new RegExp(noted`${'(?:意见|通知)'}$`, 'u')).test('通知');
    expect(proofs('e:2:1')).toEqual({ '◇$': 'test' });
    const year = watch('f:1:1', /(?:公元|西元)\d/u);
    watch('f:2:1', new RegExp(notedWhole(year.source), 'u')).test('公元1');
    expect(proofs('f:1:1')).toEqual({ 公元: 'test', 西元: 'none' });
    expect(proofs('f:2:1')).toEqual({});
  });
});

it('says of the patterns of every stage how many the tests that are named need', () => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['scripts/coverage-rules.ts', '--report-only', 'tests/text/numerals.test.ts'],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const [, , cases, tested] = /^text +(\d+) +(\d+) +(\d+)/m.exec(stdout) ?? [];
  expect(Number(tested)).toBeGreaterThan(0);
  expect(Number(tested)).toBeLessThan(Number(cases));
  expect(stdout).toMatch(/^link .* 0 +\d+$/m);
});

it('finds patterns by where they are written', () => {
  const code = 'const a = /甲|乙/u;\nconst b = new RegExp(`${a.source}丙`, "u"), c = new RegExp(a);\n';
  expect(wrap('x.ts', code).replace(/^import .*?;/, '')).toBe(
    "const a = __rules.watch('x.ts:1:11', /甲|乙/u);\n" +
      'const b = __rules.watch(\'x.ts:2:11\', new RegExp(__rules.noted`${a.source}丙`, "u")), ' +
      "c = __rules.watch('x.ts:2:48', new RegExp(__rules.notedWhole(a)));\n",
  );
});
