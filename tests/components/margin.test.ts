import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { aboveTables } from '../../src/components/document/margin/above-tables.ts';
import { drawGlosses } from '../../src/components/document/margin/draw-glosses.ts';
import { gloss, type Gloss } from '../../src/components/document/margin/gloss.ts';
import { glossesOf } from '../../src/components/document/margin/glosses-of.ts';
import type { Library } from '../../src/components/document/margin/library.ts';
import { setBeside } from '../../src/components/document/margin/set-beside.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import type { GazetteNode } from '../../src/gazette/model/nodes.ts';
import type { Work } from '../../src/gazette/model/work.ts';
import {
  aCitation,
  aDocument,
  anArticle,
  aParagraph,
  aPart,
  aReference,
  aTable,
  anItem,
  spanOver,
} from '../helpers/builders.ts';

const EMPTY: Library = { works: new Map(), documents: new Map(), texts: new Map(), changed: [], asOf: '2024-01-01' };

/** 禁止传销条例（国务院令第444号）, shortened. */
const DEFINES = '本条例所称传销，是指组织者或者经营者发展人员，牟取非法利益，扰乱经济秩序，影响社会稳定的行为。';
const LISTS = '下列行为，属于传销行为：';
const PUNISHES = '有本条例第七条规定的行为，组织策划传销的，由工商行政管理部门没收非法财物。';

function articles(): GazetteNode[] {
  const item = anItem('art_7__para_1__point_1', '（一）', '要求被发展人员发展其他人员加入的；');
  return [
    anArticle(2, '第二条', [aParagraph('art_2__para_1', DEFINES)]),
    anArticle(7, '第七条', [aParagraph('art_7__para_1', LISTS, { children: [item] })]),
    anArticle(24, '第二十四条', [
      aParagraph('art_24__para_1', PUNISHES, {
        spans: [spanOver(PUNISHES, '本条例第七条', { kind: 'internal', targets: ['art_7'] })],
      }),
    ]),
  ];
}

function regulation(fields: Partial<GazetteDocument> = {}): GazetteDocument {
  return aDocument({ shortTitle: '禁止传销条例', parts: [aPart({ children: articles() })], ...fields });
}

function aWork(fields: Partial<Work> = {}): Work {
  const lists = { titles: [], variants: [], editions: [], events: [], citedBy: [] };
  const lineage = { predecessors: [], successors: [], parents: [], children: [] };
  const facts = {
    title: '直销管理条例',
    docNumber: null,
    issuer: null,
    kind: '行政法规',
    status: { value: 'unknown' },
  };
  return { id: 'law-1', url: '/works/law-1/', ...facts, ...lists, ...lineage, ...fields } as Work;
}

const signs = (notes: readonly Gloss[] | undefined): string[] => (notes ?? []).map(({ sign }) => sign);

test('beside a reference to an article stand its words, and at the article from where it is referred to', () => {
  const notes = glossesOf(regulation(), EMPTY);
  expect(notes.get('art_24__para_1')).toContainEqual(
    gloss({
      kind: 'quoted',
      sign: '所指',
      heads: [{ text: '第七条', url: '#art_7' }],
      quote: `${LISTS}（一）要求被发展人员发展其他人员加入的；`,
    }),
  );
  expect(notes.get('art_7__para_1')?.find(({ kind }) => kind === 'mention')?.heads).toEqual([
    { text: '第二十四条', url: '#art_24__para_1' },
  ]);
});

test('an article that is too long for a margin is begun, and goes on folded; a very long one does not', () => {
  const long = '甲单位应当登记。'.repeat(30);
  const document = regulation();
  const [first] = document.parts;
  const article = first?.children[1];
  if (article?.type === 'article') article.children = [aParagraph('art_7__para_1', long)];
  expect(glossesOf(document, EMPTY).get('art_24__para_1')?.[0]).toMatchObject({
    quote: '甲单位应当登记。',
    rest: '甲单位应当登记。'.repeat(29),
  });
  if (article?.type === 'article') article.children = [aParagraph('art_7__para_1', long.repeat(4))];
  expect(glossesOf(document, EMPTY).get('art_24__para_1')?.[0]?.rest).toBe('');
});

test('a term is explained where it is used first behind its definition, and nowhere else', () => {
  const notes = glossesOf(regulation(), EMPTY);
  const explained = [...notes].filter(([, own]) => own.some(({ kind }) => kind === 'term')).map(([id]) => id);
  expect(explained).toEqual(['art_7__para_1']);
  expect(notes.get('art_7__para_1')?.find(({ kind }) => kind === 'term')).toMatchObject({
    heads: [{ text: '传销', url: '#art_2__para_1' }],
    quote: '组织者或者经营者发展人员，牟取非法利益，扰乱经济秩序，影响社会稳定的行为。',
  });
});

test('of a regulation without text it is said what it is and where it is published, once in a document', () => {
  const references = ['art_2__para_1', 'art_24__para_1'].map((at) => aReference('《直销管理条例》', { at }));
  const works = new Map([['law-1', aWork({ citedBy: [aCitation(), aCitation({ id: 'b' }), aCitation({ id: 'b' })] })]]);
  const notes = glossesOf(regulation({ references }), { ...EMPTY, works });
  expect(notes.get('art_2__para_1')).toEqual([
    gloss({
      kind: 'work',
      sign: '提及',
      heads: [{ text: '《直销管理条例》', url: '/works/law-1/' }],
      facts: ['行政法规'],
      more: [
        { text: '国家法律法规数据库', url: 'https://flk.npc.gov.cn/search' },
        { text: '另有2件文件引用', url: '/works/law-1/' },
      ],
    }),
  ]);
  expect(signs(notes.get('art_24__para_1'))).not.toContain('提及');
});

test('of a regulation with several texts the one of that time and the one that holds are offered', () => {
  const target = { kind: 'document', id: 'after-2', url: '/documents/after-2/', work: 'law-1', edition: null } as const;
  const references = [aReference('《直销管理条例》', { at: 'art_2__para_1', target })];
  const texts = [
    { url: '/documents/before-1/', from: '2005-12-01', name: '2005年8月23日公布文本', prints: ['before-1'] },
    { url: '/documents/after-2/', from: '2017-03-01', name: '2017年3月1日修订文本', prints: ['after-2'] },
  ];
  const notes = glossesOf(regulation({ references, dateSigned: '2010-01-01' }), {
    ...EMPTY,
    works: new Map([['law-1', aWork()]]),
    documents: new Map([['after-2', aDocument({ id: 'after-2' })]]),
    texts: new Map([['law-1', texts]]),
  });
  expect(notes.get('art_2__para_1')?.[0]?.more).toEqual([
    { text: '当时的版本：2005年8月23日公布文本', url: '/documents/before-1/' },
    { text: '现行版本：2017年3月1日修订文本', url: '/documents/after-2/' },
  ]);
});

test('where nothing is known but a title, or that its issuer is in it, nothing stands in the margin', () => {
  const plain = aWork({ kind: '规范性文件', title: '国务院关于加强公墓管理的意见', issuer: '国务院' });
  const references = [aReference('《国务院关于加强公墓管理的意见》', { at: 'art_2__para_1' })];
  expect(
    glossesOf(regulation({ references }), { ...EMPTY, works: new Map([['law-1', plain]]) }).has('art_2__para_1'),
  ).toBe(false);
});

test('what became of an article comes before what it cites, and who cites it before that', () => {
  const references = [aReference('《直销管理条例》', { at: 'art_2__para_1' })];
  const notes = glossesOf(
    regulation({
      references,
      citedBy: [aCitation({ to: 'art_2' })],
      placeStatuses: [{ node: 'art_2', status: { value: 'repealed', since: '2024-01-01' } }],
      corrections: [
        { line: 1, found: '傳', replaced: '传', why: 'ocr', at: 'art_2__para_1' },
        { line: 1, found: '(', replaced: '（', why: 'width', at: 'art_2__para_1' },
      ],
    }),
    { ...EMPTY, works: new Map([['law-1', aWork()]]) },
  );
  expect(signs(notes.get('art_2__para_1'))).toEqual(['效力', '被引', '提及', '校改']);
});

test('beside an act that amends stand the words that it replaces', () => {
  const before = regulation({ id: 'before-1', shortTitle: '禁止传销条例' });
  const target = { work: null, title: '禁止传销条例', document: 'before-1', node: 'art_2', place: '第二条' };
  const act = {
    verb: 'replace',
    target,
    at: 'para_1',
    sentence: '',
    found: null,
    words: '',
    after: null,
    from: null,
  } as const;
  const notes = glossesOf(aDocument({ acts: [{ ...act, executed: true, why: null }] }), {
    ...EMPTY,
    documents: new Map([['before-1', before]]),
  });
  expect(notes.get('para_1')).toMatchObject([
    { sign: '原文', quote: DEFINES, heads: [{ text: '《禁止传销条例》第二条', url: '/documents/before-1/#art_2' }] },
  ]);
});

test('what is left of many notes folds, and says how many', () => {
  const html = toHtml(drawGlosses(Array.from({ length: 5 }, () => gloss({ kind: 'fix', sign: '校改' }))));
  expect(html).toContain('<summary aria-label="旁注5条">');
  expect(html).toMatch(/<summary>还有2处<\/summary>(?:<div>.*?<\/div>){2}<\/details>/u);
});

test('notes stand behind the words of their paragraph, before the items below it, and change nothing else', () => {
  const html = '<div id="a"><p>甲：</p><p id="b">（一）乙</p></div><p id="c">丙</p>';
  expect(
    setBeside(
      html,
      new Map([
        ['a', '<aside>1</aside>'],
        ['c', '<aside>2</aside>'],
      ]),
    ),
  ).toBe('<div id="a"><p>甲：</p><aside>1</aside><p id="b">（一）乙</p></div><p id="c">丙</p><aside>2</aside>');
});

test('what a table cites stands beside it; what the text cites too is said there', () => {
  const references = ['table_1', 'art_24__para_1'].map((at) => aReference('《直销管理条例》', { at }));
  const works = new Map([['law-1', aWork()]]);
  const parts = [aPart({ children: [aTable('table_1', [['依据']], [['《直销管理条例》']]), ...articles()] })];
  const library = { ...EMPTY, works };
  expect(signs(glossesOf(regulation({ parts, references }), library).get('art_24__para_1'))).toContain('提及');
  const [alone = aReference('')] = references;
  expect(signs(glossesOf(regulation({ parts, references: [alone] }), library).get('table_1'))).toEqual(['提及']);
});

test('what was repaired in a table is not said beside it', () => {
  const corrections = [{ line: 1, found: '傳', replaced: '传', why: 'ocr', at: 'table_1' }] as const;
  const parts = [aPart({ children: [aTable('table_1', [['依据']], [['传销']])] })];
  expect(glossesOf(aDocument({ parts, corrections: [...corrections] }), EMPTY).size).toBe(0);
});

test('notes stand behind a table, whatever it holds', () => {
  const table = '<div class="table" id="t"><p class="extent">共12行</p><div><table></table></div></div>';
  expect(setBeside(table, new Map([['t', '<aside>1</aside>']]))).toBe(`${table}<aside>1</aside>`);
});

test('below a table that takes the margin notes fold to a line that says how many they are', () => {
  const html = toHtml(drawGlosses([gloss({ kind: 'work', sign: '依据' })], 'below'));
  expect(html).toContain('class="gloss folded below"');
  expect(html).toContain('<summary>旁注1条</summary>');
});

test('a note that would come down to a table folds, one that has room above it does not', () => {
  const beside = (text: string): GazetteDocument =>
    aDocument({ parts: [aPart({ children: [aParagraph('para_1', text), aTable('table_1', [['序号']], [['1']])] })] });
  const notes = new Map([['para_1', [gloss({ kind: 'quoted', sign: '所指', quote: '甲'.repeat(60) })]]]);
  expect([...aboveTables(beside('见下表。'), notes, 3)]).toEqual(['para_1']);
  expect([...aboveTables(beside('乙'.repeat(300)), notes, 3)]).toEqual([]);
});
