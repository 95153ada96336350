/** A word a line, so that a review reads a list and a diff shows words. `vitest -u` writes the files in this form. */
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Concept } from '../../src/gazette/lexicon/lexicon.ts';

describe.each(globSync('src/gazette/lexicon/*.json').toSorted())('%s', (file) => {
  it('has a word a line', async () => {
    const concept = JSON.parse(readFileSync(file, 'utf8')) as Concept;
    await expect(print(concept)).toMatchFileSnapshot(resolve(file));
  });
});

function print({ about, words }: Concept): string {
  const lines = words.map((entry) => `    ${spaced(JSON.stringify(entry))}`);
  return `{\n  "about": ${JSON.stringify(about)},\n  "words": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** A blank inside braces and behind each mark that is not in a string. */
function spaced(json: string): string {
  return json.replace(
    /("(?:[^"\\]|\\.)*")|([{}:,])/g,
    (_, text: string | undefined, mark: string) => text ?? { '{': '{ ', '}': ' }', ':': ': ', ',': ', ' }[mark] ?? mark,
  );
}
