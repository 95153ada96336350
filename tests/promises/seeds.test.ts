import { expect, it } from 'vitest';
import { promisesOf } from '../../src/gazette/promises/keep-promises.ts';
import { convertSeeds } from '../helpers/convert-seeds.ts';

/**
 * `seeds.txt` has all that is found; three plans of it (beijing-2018-33-p71, beijing-2019-10-p5, haizhengfa-2018-9) were compared with what a person finds in them, word by
 * word: nothing else, and nothing missing.
 */
it('what the plans of the gazettes promise, and what keeps it', async () => {
  const lines = promisesOf(convertSeeds()).map(({ document, node, verb, words, byText, by, fulfilledBy }) =>
    [`${document}#${node}`, verb, words, byText ?? '-', by ?? '-', fulfilledBy ?? '-'].join(' | '),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('seeds.txt');
});
