import { expect, test } from 'vitest';
import { compareTexts } from '../../src/gazette/compare/compare-texts.ts';
import { NOTHING_TOLD } from '../../src/gazette/compare/match-articles.ts';
import { wordingOf } from '../../src/gazette/compare/wording-of.ts';
import type { Provision } from '../../src/gazette/model/provision.ts';
import { convertFile } from '../helpers/convert-file.ts';

function articlesOf(file: string, title: string): readonly Provision[] {
  const parts = convertFile(file).documents.flatMap((document) => document.parts);
  return wordingOf(parts.find((part) => part.title === title)?.children ?? []).articles;
}

const FOLDER = 'tests/link/fixtures/law-ends-a-regulation-of-another-organ';
const { rows, summary } = compareTexts(
  articlesOf(`${FOLDER}/gwy-2006-17.txt`, '中华人民共和国烟叶税暂行条例'),
  articlesOf(`${FOLDER}/npc-2018-1.txt`, '中华人民共和国烟叶税法'),
  NOTHING_TOLD,
);

test('a regulation is compared with the law that replaced it, article by article', () => {
  expect(rows.map(({ before, after, what }) => `${before?.label ?? '－'} → ${after?.label ?? '－'} ${what}`))
    .toMatchInlineSnapshot(`
    [
      "第一条 → 第一条 修改",
      "第二条 → 第二条 修改",
      "－ → 第三条 新增",
      "－ → 第四条 新增",
      "第三条 → 第五条 原第三条，修改",
      "第四条 → － 删去",
      "第五条 → － 删去",
      "第九条 → 第六条 原第九条，修改",
      "第十条 → － 删去",
      "第六条 → 第七条 原第六条，修改",
      "第七条 → 第八条 原第七条，修改",
      "第八条 → 第九条 原第八条，修改",
      "－ → 第十条 新增",
    ]
  `);
  expect(summary).toMatchInlineSnapshot(`"7条修改，3条新增，3条删去；0条相同。"`);
});

test('each side marks what the other lacks, and leaves out what only the other has', () => {
  const eighth = rows.find(({ id }) => id === 'art_8');
  expect(eighth?.before?.runs).toMatchInlineSnapshot(`
    [
      {
        "kind": "same",
        "text": "烟叶税的纳税义务发生时间为纳税人收购烟叶的",
      },
      {
        "kind": "deleted",
        "text": "当天",
      },
      {
        "kind": "same",
        "text": "。",
      },
    ]
  `);
  expect(eighth?.after?.runs).toMatchInlineSnapshot(`
    [
      {
        "kind": "same",
        "text": "烟叶税的纳税义务发生时间为纳税人收购烟叶的",
      },
      {
        "kind": "added",
        "text": "当日",
      },
      {
        "kind": "same",
        "text": "。",
      },
    ]
  `);
});

test('an article that stands alone is not marked', () => {
  const alone = rows.filter(({ before, after }) => before === null || after === null);
  expect(alone.length).toBeGreaterThan(0);
  for (const { before, after } of alone) expect((before ?? after)?.runs.map(({ kind }) => kind)).toEqual(['same']);
});
