import { expect, it } from 'vitest';
import { findIndicators } from '../../src/gazette/indicators/find-indicators.ts';
import { convertSeeds } from '../helpers/convert-seeds.ts';

/** `seeds.txt` was written from a table that a person made of the printed gazettes, without having seen this code. */
it('the indicators of the gazettes are those that a person finds in them, and no table is left unread', async () => {
  const found = convertSeeds().map(findIndicators);
  const lines = found.flatMap(({ indicators }) =>
    indicators.map(({ document, node, name, unit, category, values }) => {
      const figures = values.map(({ year, value, kind }) => `${year ?? '?'}:${value}${kind === 'target' ? '*' : ''}`);
      return [`${document}#${node}`, category ?? '-', name, unit ?? '-', ...figures].join(' | ');
    }),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('seeds.txt');
  expect(found.flatMap(({ unread }) => unread)).toEqual([]);
});
