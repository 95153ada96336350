/** Contrast of the colours in src/styles/tokens.css, after WCAG 2.2 (relative luminance). */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const RE_RULE = /^(:root[^{]*)\{([^}]*)\}/gmu;
const RE_TOKEN = /--([\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gu;

function tokensOf(selector: string): Map<string, [light: string, dark: string]> {
  const bodies = [...css.matchAll(RE_RULE)]
    .filter(([, name = '']) => name.trim() === selector)
    .map(([, , body = '']) => body);
  return new Map(
    [...bodies.join('').matchAll(RE_TOKEN)].map(([, name = '', light = '', dark = '']) => [name, [light, dark]]),
  );
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const part = parseInt(colour.slice(i, i + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const plain = tokensOf(':root');
const large = new Map([...plain, ...tokensOf(":root[data-size='large']")]);

test('the tokens are read', () => {
  expect([...plain.keys()]).toEqual(
    expect.arrayContaining(['paper', 'raised', 'sunken', 'ink', 'secondary', 'link', 'red']),
  );
  expect(large.get('ink')).not.toEqual(plain.get('ink'));
});

describe.each([
  ['the usual type', plain],
  ['大字版', large],
])('%s', (_, tokens) => {
  const cases = ['light', 'dark'].flatMap((theme, i) =>
    ['paper', 'raised', 'sunken'].flatMap((ground) => [
      ...['ink', 'secondary'].map((name) => ({ theme, i, ground, name, least: 7 })),
      ...['link', 'red', 'string', 'repealed', 'expired', 'unknown'].map((name) => ({
        theme,
        i,
        ground,
        name,
        least: 4.5,
      })),
      { theme, i, ground, name: 'edge', least: 3 },
    ]),
  );
  test.each(cases)('$name on $ground by $theme has a contrast of at least $least', ({ i, ground, name, least }) => {
    expect(contrast(tokens.get(name)?.[i] ?? '', tokens.get(ground)?.[i] ?? '')).toBeGreaterThanOrEqual(least);
  });

  test('text on the ground of a marked target has a contrast of at least 7', () => {
    for (const i of [0, 1])
      expect(contrast(tokens.get('ink')?.[i] ?? '', tokens.get('mark')?.[i] ?? '')).toBeGreaterThanOrEqual(7);
  });
});
