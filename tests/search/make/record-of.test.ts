import { describe, expect, it } from 'vitest';
import { pageOf, recordOf } from '../../../src/search/make/record-of.ts';
import { SHARD_LENGTH } from '../../../src/search/find/shard.ts';
import { readShard } from '../../../src/search/find/texts.ts';
import { shardsOf } from '../../../src/search/make/shards-of.ts';
import { NO_TABLE } from '../index-of.ts';

const entry = (text: string, weight = 1) => ({ id: '', label: '', text, weight });

describe('recordOf', () => {
  it('sets a boundary before, between and behind entries, so that nothing is found across them', () => {
    const { chars, starts } = recordOf([entry('公墓'), entry('管理')], NO_TABLE);
    expect(chars.join('')).toBe('\t公墓\t管理\t');
    expect(starts).toEqual([1, 4]);
  });

  it('simplifies what stands in the index', () => {
    expect(
      recordOf(
        [entry('文物保護區')],
        new Map([
          ['護', '护'],
          ['區', '区'],
        ]),
      ).chars.join(''),
    ).toBe('\t文物保护区\t');
  });
});

describe('pageOf', () => {
  it('gives Pagefind as many words as there are characters', () => {
    const { chars } = recordOf([entry('标题', 8), entry('正文')], NO_TABLE);
    const words = pageOf(chars).replace(/<[^>]+>/g, ' ');
    expect(words.trim().split(/\s+/)).toHaveLength(chars.length);
  });
});

const ABOUT = { title: '题', shortTitle: '题', issuers: [], docNumber: null };

describe('shardsOf', () => {
  const entries = Array.from({ length: 60 }, (_, i) => entry(`${i}号`.padEnd(100, '文')));
  const record = recordOf(entries, NO_TABLE);
  const shards = shardsOf(ABOUT, entries, record, NO_TABLE);

  it('has every character of the record in the shard that its place says', () => {
    for (const [n, shard] of shards.entries()) {
      for (const { start, folded } of readShard(shard).entries)
        expect(folded.chars).toEqual(record.chars.slice(start, start + folded.chars.length));
      const [first, last] = [n * SHARD_LENGTH, Math.min((n + 1) * SHARD_LENGTH, record.chars.length) - 1];
      const read = readShard(shard);
      expect(read.entries.at(0)?.start).toBeLessThanOrEqual(Math.max(first, 1));
      expect((read.entries.at(-1)?.start ?? 0) + 101).toBeGreaterThanOrEqual(last);
    }
  });

  it('has an entry that lies over the edge in both', () => {
    expect(shards[0]?.entries.at(-1)).toEqual(shards[1]?.entries.at(0));
  });

  it('keeps the text as printed and says how it was simplified', () => {
    const table = new Map([['區', '区']]);
    const [shard] = shardsOf(ABOUT, [entry('保護區')], recordOf([entry('保護區')], table), table);
    expect(shard?.entries).toEqual([['', '', '保護區', '保護区']]);
  });
});
