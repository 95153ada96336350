import { describe, expect, it } from 'vitest';
import { costsOf, tellShare } from '../../scripts/downloads/tell-costs.ts';

const FILES = {
  files: new Map([
    ['/documents/a/a.pdf', { madeOf: '', bytes: 1_200_000, seconds: 3 }],
    ['/documents/b/b.pdf', { madeOf: '', bytes: 300_000, seconds: 0.5 }],
    ['/data/works.csv', { madeOf: '', bytes: 4_000, seconds: 0.5 }],
  ]),
  hasMade: (path: string) => path.includes('/b/'),
};

describe('what the downloads cost', () => {
  it('is told by where the files lie and what they are', () => {
    expect(costsOf(FILES)).toEqual({
      'data .csv': { files: 1, made: 0, megabytes: 0, seconds: 0.5 },
      'documents .pdf': { files: 2, made: 1, megabytes: 1.5, seconds: 3.5 },
    });
  });

  it('is told as a share of making all of them', () => {
    expect(tellShare(FILES, 0.2)).toBe(
      '3 files to take away, 1 made anew: 0.20 s of CPU, 5.0 % of the 4.0 s that all were made in',
    );
  });

  it('is no share where there are none', () => {
    expect(tellShare({ files: new Map(), hasMade: () => false }, 0.2)).toContain('0.0 %');
  });
});
