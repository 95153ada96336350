import { describe, expect, it } from 'vitest';
import { completions } from '../../../src/search/find/completions.ts';
import { findNames, type PackedName, unpackNames } from '../../../src/search/find/names.ts';
import { namesOf } from '../../../src/search/make/names-of.ts';
import { aDocument } from '../../helpers/builders.ts';

const at = (kind: string, ...names: PackedName[]) => ({ at: `/${kind}/`, names });
const NAMES = unpackNames({
  document: at(
    'documents',
    ['南京市公墓管理办法', '宁政规字〔2012〕3号', 'ningzhengguizi-2012-3'],
    ['关于公墓年检的通知', '', 'a'],
  ),
  work: at('works', ['殡葬管理条例', '国务院令第225号', 'binzang'], ['江苏省殡葬管理办法', '', 'jiangsu']),
  organ: at('documents/issuer', ['南京市人民政府', '', 'nanjing']),
  gazette: at('gazettes', ['《南京市人民政府公报》2012年第4期', '', 'nanjing-2012-4']),
  task: at('documents', ['完善公墓价格公示', '', 'a/#table_1__row_3']),
});
const named = (query: string, share?: number): string[] =>
  findNames(query, NAMES, 3, share).map(({ kind, name }) => `${kind} ${name}`);

describe('findNames', () => {
  it('has those first that begin so, then those of which more was written', () => {
    expect(named('殡葬管理')).toEqual(['work 殡葬管理条例', 'work 江苏省殡葬管理办法']);
    expect(named('人民政府')).toEqual(['organ 南京市人民政府', 'gazette 《南京市人民政府公报》2012年第4期']);
  });

  it('reads numbers in any spelling, and marks of titles', () => {
    expect(named('宁政规字2012 3')).toEqual(['document 南京市公墓管理办法']);
    expect(named('《殡葬管理条例》')).toEqual(['work 殡葬管理条例']);
  });

  it('finds a name in what was written, with the address of its kind', () => {
    expect(findNames('殡葬管理条例第十八条', NAMES, 3)).toEqual([
      { kind: 'work', name: '殡葬管理条例', number: '国务院令第225号', url: '/works/binzang/' },
    ]);
  });

  it('leads to a task where it stands in its document', () => {
    expect(findNames('价格公示', NAMES, 3)).toEqual([
      { kind: 'task', name: '完善公墓价格公示', number: null, url: '/documents/a/#table_1__row_3' },
    ]);
  });

  it('leaves out names of which too little was written', () => {
    expect(named('人民政府', 0.5)).toEqual(['organ 南京市人民政府']);
    expect(named('')).toEqual([]);
  });
});

describe('completions', () => {
  const vocabulary = {
    phrases: ['公墓的审批', '加强公墓管理', '南京市公墓管理办法'],
    readings: { gong: '公', mu: '墓' },
  };

  it('have headings to search for behind the names, those that begin so first, no name twice', () => {
    const found = completions('公墓', NAMES, vocabulary).map(({ kind, name, url }) => [kind, name, url]);
    expect(found).toEqual([
      ['document', '南京市公墓管理办法', '/documents/ningzhengguizi-2012-3/'],
      ['document', '关于公墓年检的通知', '/documents/a/'],
      ['task', '完善公墓价格公示', '/documents/a/#table_1__row_3'],
      ['words', '公墓的审批', null],
      ['words', '加强公墓管理', null],
    ]);
  });

  it('have what pinyin stands for once the vocabulary is there', () => {
    expect(completions('gongmu', NAMES, null)).toEqual([]);
    expect(completions('gongmu', NAMES, vocabulary).map(({ name }) => name)).toEqual(['公墓']);
  });
});

describe('namesOf', () => {
  it('has each document with its short title and number, the newest first', () => {
    const older = aDocument({ id: 'a-1', shortTitle: '甲', docNumber: '甲〔2011〕1号', dateSigned: '2011-01-01' });
    const newer = aDocument({ id: 'b-1', shortTitle: '乙', docNumber: null, dateSigned: '2012-01-01' });
    const { document, organ } = namesOf([older, newer], [], [], [{ name: '丙', url: '/documents/issuer/bing/' }]);
    expect(document.names).toEqual([
      ['乙', '', 'b-1'],
      ['甲', '甲〔2011〕1号', 'a-1'],
    ]);
    expect(organ.names).toEqual([['丙', '', 'bing']]);
  });

  it('has tasks that are called something, each once, with their places', () => {
    const url = '/documents/a/#table_1__row_3';
    const tasks = [
      { task: '完善公墓价格公示', url },
      { task: '完善公墓价格公示', url: '/documents/b/#para_2' },
      { task: '每年对辖区内全部经营性公墓和公益性公墓开展年度检查并公布结果', url },
    ];
    expect(namesOf([], [], [], [], tasks).task.names).toEqual([['完善公墓价格公示', '', 'a/#table_1__row_3']]);
  });
});
