import { describe, expect, it } from 'vitest';
import { findRun } from '../../../src/search/find/find-run.ts';
import { aDocument, aParagraph, aPart } from '../../helpers/builders.ts';
import { indexOf } from '../index-of.ts';

const paragraphs = (id: string, ...texts: string[]) =>
  aDocument({
    id,
    title: id,
    docNumber: null,
    parts: [aPart({ title: '', children: texts.map((text, i) => aParagraph(`para_${i + 1}`, text)) })],
  });

/** Repetitions on purpose: 公墓公墓 holds 墓公 once and 公墓 twice. */
const documents = [
  paragraphs('a', '公墓公墓管理', '公益性公墓，管理办法', '一步一步推进'),
  paragraphs('b', '公益', '性公墓管理办法由区民政局负责解释并自发布之日起施行'),
  paragraphs('c', '管理公墓'),
];
const { index, confirm, records, lookedUp } = indexOf(documents);
const find = async (run: string) => {
  const hits = await findRun([...run], index, confirm);
  return Array.from(hits, ([document, { at }]) => [document, at] as const).sort(([a], [b]) => a - b);
};

/** Every place of a run by plain string matching. */
const truth = (run: string) =>
  records.flatMap(({ chars }, document) => {
    const text = chars.join('');
    const at = Array.from(text, (_, i) => i).filter((i) => text.startsWith(run, i));
    return at.length > 0 ? [[document, at] as const] : [];
  });

describe('findRun', () => {
  it('finds every place of every run of every length, and no other', async () => {
    for (const { chars } of records) {
      for (let start = 0; start < chars.length; start++) {
        for (let length = 1; length <= 12; length++) {
          const run = chars.slice(start, start + length).join('');
          if (!run.includes('\t') && run.length === length) expect(await find(run), run).toEqual(truth(run));
        }
      }
    }
  });

  it.each(['公益性公墓管', '管理公益', '墓墓', '一步推'])('does not find %s, which stands in no block', async (run) => {
    expect(await find(run)).toEqual(truth(run));
  });

  it('does not find a run that begins in one block and ends in the next', async () => {
    expect(await find('公益性公墓管理办法')).toEqual([]);
  });

  it('looks up a few words of a long run and confirms the rest by the text', async () => {
    lookedUp();
    await find('公墓管理办法由区民政局负责解释并自发布');
    expect(lookedUp()).toHaveLength(4);
  });

  it('does not take a long run for found where only those words stand', async () => {
    expect(await find('公墓管理办法由市民政局负责解释并自发布')).toEqual([]);
  });

  it('finds nothing for nothing', async () => {
    expect(await find('')).toEqual([]);
  });
});
