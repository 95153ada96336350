import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { defaultAsOf, optionWords, parseOptions } from '../../scripts/lib/options.ts';

it('reads folders as absolute paths and takes those of the repository where none is named', () => {
  const { seeds, content, out } = parseOptions(['--content', 'elsewhere', '--as-of', '2026-11-21']);
  expect({ seeds, content, out }).toEqual({
    seeds: resolve('seeds'),
    content: resolve('elsewhere'),
    out: resolve('dist'),
  });
});

it('hands options on as it has read them', () => {
  const options = parseOptions(['--seeds', 'a', '--out', '/b', '--as-of', '2020-01-31', '--site', 'https://c.example']);
  expect(parseOptions(optionWords(options))).toEqual(options);
  expect(parseOptions(optionWords({ ...options, compress: true })).compress).toBe(true);
});

it.each([
  [['--as-of', '2020-13-01']],
  [['--as-of', 'today']],
  [['--colour', 'red']],
  [['seeds']],
  [['--site', 'example.cn']],
  [['--site', 'https://a.cn/?b']],
])('refuses %j', (words) => {
  expect(() => parseOptions(words)).toThrow();
});

it('takes a day of the calendar as the day for which statuses hold', () => {
  expect(defaultAsOf()).toMatch(/^20\d{2}-[01]\d-[0-3]\d$/);
});
