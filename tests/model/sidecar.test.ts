import { describe, expect, it } from 'vitest';
import { sidecarSchema } from '../../src/gazette/model/sidecar.ts';

describe('a word that a series adds', () => {
  const accepts = (word: string): boolean => sidecarSchema.safeParse({ words: { organs: [word] } }).success;

  it.each(['街镇', '编办', '“放管服”办', '12345专班'])('may be %s', (word) => {
    expect(accepts(word)).toBe(true);
  });

  it.each(['街 镇', '街|镇', '(街)镇', '街镇?', '街.镇', '街[道镇]', '街镇\\b', ''])(
    'holds no blank and no sign of a pattern: %j',
    (word) => {
      expect(accepts(word)).toBe(false);
    },
  );
});
