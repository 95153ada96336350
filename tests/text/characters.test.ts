import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCharacters, publishable, spellOut } from '../../src/gazette/text/characters.ts';

/** Each kind of character that no printed text holds, or that nobody sees: what becomes of it, and how it is spelt. */
describe('characters', () => {
  it.each([
    ['a control that a terminal obeys', '甲\u001b[2J乙', '甲\ufffd[2J乙', '甲[U+001B][2J乙'],
    ['NUL and DEL', '甲\u0000\u007f', '甲\ufffd\ufffd', '甲[U+0000][U+007F]'],
    ['a control of C1', '甲\u009b2J', '甲\ufffd2J', '甲[U+009B]2J'],
    ['half of a pair', '甲\ud800乙\udc00', '甲\ufffd乙\ufffd', '甲[U+D800]乙[U+DC00]'],
    ['no character in Unicode', '\ufffe\uffff\ufdd0\u{1fffe}', '\ufffd\ufffd\ufffd\ufffd', undefined],
    ['a mark that turns the direction', '甲\u202e乙\u2066丙\u200f', '甲乙丙', '甲[U+202E]乙[U+2066]丙[U+200F]'],
    ['no width', '甲\u200b乙\u2060丙\ufeff丁', '甲乙丙丁', '甲[U+200B]乙[U+2060]丙[U+FEFF]丁'],
    ['a place for a hyphen', 'regu\u00adlation', 'regulation', 'regu[U+00AD]lation'],
    ['a tag that hides words', '甲\u{e0041}\u{e0042}', '甲', '甲[U+E0041][U+E0042]'],
    ['a joiner between Han characters', '词\u200c语\u200d', '词语', '词[U+200C]语[U+200D]'],
    ['a selector of a form that nothing has', '甲\ufe0f，\u{e0100}', '甲，', '甲[U+FE0F]，[U+E0100]'],
    ['an annotation', '\ufff9甲\ufffa乙\ufffb', '甲乙', '[U+FFF9]甲[U+FFFA]乙[U+FFFB]'],
    ['a filler of Hangul', '甲\u3164', '甲', '甲[U+3164]'],
  ])('that are %s are replaced', (_, text, published, spelt) => {
    expect(publishable(text)).toBe(published);
    if (spelt !== undefined) expect(spellOut(text)).toBe(spelt);
  });

  it.each([
    ['a line feed of a word processor', '甲\u000b乙'],
    ['the end of a page', '甲\f乙'],
    ['a next line', '甲\u0085乙'],
    ['a line separator', '甲\u2028乙'],
    ['a paragraph separator', '甲\u2029乙'],
  ])('that end a line within a line become a line feed: %s', (_, text) => {
    expect(publishable(text)).toBe('甲\n乙');
  });

  it.each([
    ['tab and line ends', '甲\t乙\r\n丙'],
    ['blanks of all widths', '甲\u3000乙\u00a0丙\u2003丁\u202f戊'],
    ['an ideographic variant', '葛\u{e0100}洲坝 · 神\ufe00'],
    ['where a mark stands in its square', '。\ufe00、\ufe01'],
    ['text or picture', '☎\ufe0e ☑\ufe0f 1\ufe0f\u20e3'],
    ['one picture of several', '👨\u200d👩\u200d👧 🏳\ufe0f\u200d🌈 👩🏽\u200d🚒'],
    ['Mongolian', 'ᠬᠠᠨ\u180eᠠ ᠳ᠋ᠡ'],
    ['Uyghur and Persian', 'می\u200cخواهم'],
    ['a number sign of Arabic', '\u0600١٢'],
    ['combining marks', 'e\u0301 ā x\u0304'],
    ['rare Han characters', '𠮷𬭳㐂 𪚥'],
  ])('that are printed stay: %s', (_, text) => {
    expect(publishable(text)).toBe(text);
    expect(spellOut(text)).toBe(text);
    expect(findCharacters(text)).toEqual([]);
  });

  it.each([
    ['private use', '甲\uf06c乙', 1],
    ['private use of another plane', '甲\u{f0001}', 1],
    ['a picture that was left out', '见图\ufffc', 1],
    ['one that was lost before', '中\ufffd人民', 1],
  ])('that nobody can know stay and are found: %s', (_, text, count) => {
    expect(publishable(text)).toBe(text);
    expect(findCharacters(text).map(({ by, why }) => [by, why])).toEqual(Array(count).fill([null, 'unknown']));
  });

  it('are published the same whether looked at once or twice', () => {
    const unit = fc.oneof(
      fc.constantFrom('甲', 'ب', 'ᠬ', '☎', '，', '1', 'e', '👩', '\ufe0f', '\ufe00', '\u{e0100}', '\u200d', '\u200c'),
      fc.constantFrom('\u180e', '\u180b', '\u034f', '\u202e', '\ufeff', '\u{e0041}', '\u0301', '\ud83d', '\udc69'),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
        const published = publishable(units.join(''));
        expect(publishable(published)).toBe(published);
        expect(published.isWellFormed()).toBe(true);
        expect(published).not.toMatch(/[[\p{Cc}\p{Noncharacter_Code_Point}\p{Bidi_C}]--[\t\n\r]]/v);
        expect(spellOut(spellOut(units.join('')))).toBe(spellOut(units.join('')));
      }),
      { numRuns: 5000, seed: 20_261_121 },
    );
  });

  it('of a long line of nothing else are replaced in linear time', () => {
    const started = performance.now();
    expect(publishable('\u200b甲\ufe0f'.repeat(100_000))).toHaveLength(100_000);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
