import { describe, expect, test } from 'vitest';
import { ACT_ROWS } from '../../src/gazette/amend/act-rows.ts';
import { applyActs } from '../../src/gazette/amend/apply-acts.ts';
import { readActs, type ReadAct } from '../../src/gazette/amend/read-acts.ts';
import { nameOfSpot } from '../../src/gazette/amend/spot.ts';

function read(text: string): ReadAct[] {
  return readActs({ text, at: () => 'lvl_1' });
}

/** 动词 地方 “甲”→“乙” */
function told(text: string): string[] {
  return read(text).map(({ verb, cite, spot, found, words }) =>
    [verb, cite, spot && nameOfSpot(spot), found, words].filter(Boolean).join(' '),
  );
}

describe('a row of the grammar', () => {
  test.each(ACT_ROWS.filter(({ verb }) => verb !== null))('reads its example: $example', ({ verb, example }) => {
    expect(read(example).map((act) => act.verb)).toContain(verb);
  });

  test.each(ACT_ROWS.filter(({ verb }) => verb === null))('says which text is meant: $example', ({ example }) => {
    const [title] = /《[^》]+》/.exec(example) ?? [];
    expect(read(`${example}\n将第一条修改为：“甲。”`).at(-1)?.cite).toBe(title);
  });
});

describe('an act', () => {
  test('on a text without articles is told with its place, and not carried out', () => {
    const acts = read('将第三部分第（二）项修改为：“取消社会保险登记证。”');
    expect(acts).toMatchObject([
      { verb: 'replace', spot: null, unplaced: '第三部分第（二）项', words: '取消社会保险登记证。' },
    ]);
  });

  test('that quotes a 项 without the mark that ends it leaves that mark', () => {
    const before = { text: '全体公民放假的节日：', items: [{ label: '（一）', text: '新年，放假1天；', depth: 1 }] };
    const article = { number: 2, sub: null, label: '第二条', heading: null, above: [], paragraphs: [before] };
    const acts = read('将第二条第一项修改为：“（一）新年，放假2天”。');
    const { wording } = applyActs({ front: [], articles: [article] }, acts, false);
    expect(wording.articles[0]?.paragraphs[0]?.items[0]?.text).toBe('新年，放假2天；');
  });

  test('that adds a paragraph by giving the whole article anew replaces the article', () => {
    expect(told('在刑法第二百九十九条中增加一款作为第二款，将该条修改为：“甲。”')).toEqual([
      'replace 刑法 第二百九十九条 甲。',
    ]);
  });

  test('takes its words behind 即, and 该条 for the article that it names', () => {
    expect(
      told('第十三条增加一款作为该条第二款，即：“秸秆资源丰富的地区，当地人民政府有关部门应当加强指导。”'),
    ).toEqual(['insert 第十三条第二款 秸秆资源丰富的地区，当地人民政府有关部门应当加强指导。']);
  });

  test('counts 原第八条 in the text before and 修改后《解释》第十三条 in the text after', () => {
    expect(told('将《解释》原第八条改为修改后《解释》第十三条，修改为：“甲。”')).toEqual([
      'renumber 《解释》 第八条 第十三条',
      'replace 《解释》 第八条 甲。',
    ]);
  });

  test('is said of each place of a list', () => {
    expect(told('删去《城市供水条例》第十条、第十二条第二款。')).toEqual([
      'delete 《城市供水条例》 第十条',
      'delete 《城市供水条例》 第十二条第二款',
    ]);
  });

  test('stands in the article that the sentence spoke of last', () => {
    expect(told('第十条增加一款，作为第二款：“甲。”\n第三款修改为：“乙。”')).toEqual([
      'insert 第十条第二款 甲。',
      'replace 第十条第三款 乙。',
    ]);
  });

  test('takes a name without book-title marks right before its place', () => {
    expect(told('将刑法第三百四十二条修改为：\n“违反土地管理法规的，处五年以下有期徒刑。”')).toEqual([
      'replace 刑法 第三百四十二条 违反土地管理法规的，处五年以下有期徒刑。',
    ]);
  });

  test('renumbers each article of a range', () => {
    expect(told('第九条至第十一条改为第十条至第十二条。')).toEqual([
      'renumber 第九条 第十条',
      'renumber 第十条 第十一条',
      'renumber 第十一条 第十二条',
    ]);
  });

  test('replaces each of two words', () => {
    expect(told('将第五条中的“工商局”修改为“市场监管局”，“二十日”修改为“十日”。')).toEqual([
      'replace-words 第五条 工商局 市场监管局',
      'replace-words 第五条 二十日 十日',
    ]);
  });

  test('is none where a text is quoted, planned or only mentioned', () => {
    expect(told('“将第一条修改为：甲。”')).toEqual([]);
    expect(told('修订《北京历史文化名城保护条例》。')).toEqual([]);
    expect(told('依照《城市供水条例》第十条的规定处罚。')).toEqual([]);
  });

  test('has words of several paragraphs, in marks of the text itself', () => {
    expect(read('第十一条修改为：“甲‘乙’。\n“丙。”')[0]?.words).toBe('甲“乙”。\n丙。');
  });
});
