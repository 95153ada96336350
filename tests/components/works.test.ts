import { describe, expect, it } from 'vitest';
import { groupEntries } from '../../src/components/gazettes/group-entries.ts';
import { newestIssueFirst } from '../../src/components/gazettes/sort-issues.ts';
import { legislationOfWork } from '../../src/components/works/json-ld.ts';
import { mostCited } from '../../src/components/works/most-cited.ts';
import { databaseOf } from '../../src/components/works/official-database.ts';
import { timeCitations } from '../../src/components/works/time-citations.ts';
import { groupWorks } from '../../src/components/works/work-kinds.ts';
import type { Work, WorkKind } from '../../src/gazette/model/work.ts';
import { aCitation, aDocument } from '../helpers/builders.ts';

describe('timeCitations', () => {
  const documents = new Map([
    ['late', aDocument({ id: 'late', dateSigned: '2019-01-01' })],
    ['early', aDocument({ id: 'early', dateSigned: '2010-01-01' })],
    ['undated', aDocument({ id: 'undated', dateSigned: null })],
  ]);
  const citing = timeCitations(
    [
      aCitation({ id: 'undated' }),
      aCitation({ id: 'late', relation: 'cites', at: 'art_1' }),
      aCitation({ id: 'early', relation: 'basis' }),
      aCitation({ id: 'late', relation: 'repeals', at: 'art_40' }),
    ],
    documents,
  );

  it('goes from the oldest document to the newest, the undated behind them', () => {
    expect(citing.map(({ id }) => id)).toEqual(['early', 'late', 'undated']);
  });

  it('gathers all places of one document and names its weightiest relation first', () => {
    expect(citing[1]?.places.map(({ at }) => at)).toEqual(['art_1', 'art_40']);
    expect(citing[1]?.relations).toEqual(['repeals', 'cites']);
  });
});

describe('groupWorks', () => {
  it('ranks kinds by what binds most, and works by how often they are cited', () => {
    const work = (id: string, kind: WorkKind, citations: number) => ({
      id,
      kind,
      citedBy: Array.from({ length: citations }, () => aCitation()),
    });
    const groups = groupWorks([work('a', '规划', 1), work('b', '法律', 1), work('c', '法律', 2)]);
    expect(groups.map(({ kind, works }) => [kind, works.map(({ id }) => id)])).toEqual([
      ['法律', ['c', 'b']],
      ['规划', ['a']],
    ]);
  });
});

describe('groupEntries', () => {
  it('keeps the order of the contents page also where a section comes again', () => {
    const entry = (seq: number, section: string | null) => ({
      seq,
      id: null,
      title: '',
      titleEn: null,
      docNumber: null,
      page: null,
      section,
    });
    const sections = groupEntries([entry(1, '甲'), entry(2, '甲'), entry(3, null), entry(4, '甲')]);
    expect(sections.map(({ name, entries }) => [name, entries.map(({ seq }) => seq)])).toEqual([
      ['甲', [1, 2]],
      [null, [3]],
      ['甲', [4]],
    ]);
  });
});

describe('newestIssueFirst', () => {
  it('sorts by year, day and number, whichever is known', () => {
    const issue = (id: string, date: string | null, year: number | null, number: number | null) => ({
      id,
      date,
      year,
      number,
    });
    const issues = [
      issue('old', null, 2016, null),
      issue('no2', null, 2020, 2),
      issue('no10', null, 2020, 10),
      issue('day', '2021-01-01', null, null),
    ];
    expect(issues.sort(newestIssueFirst).map(({ id }) => id)).toEqual(['day', 'no10', 'no2', 'old']);
  });
});

describe('mostCited', () => {
  const work = (id: string, citing: readonly string[], editions: Work['editions'] = []) => ({
    id,
    editions,
    citedBy: citing.map((document) => aCitation({ id: document })),
  });

  it('names what several documents cite and the collection lacks, the most cited first', () => {
    const missing = mostCited([
      work('often-by-one', ['a', 'a', 'a']),
      work('by-two', ['a', 'b']),
      work('by-three', ['a', 'b', 'c']),
      work('by-two-and-often', ['a', 'b', 'b']),
    ]);
    expect(missing.map(({ work: { id }, documents }) => [id, documents])).toEqual([
      ['by-three', 3],
      ['by-two-and-often', 2],
      ['by-two', 2],
    ]);
  });

  it('leaves out what is here', () => {
    const edition = { document: 'a', url: '/documents/a/' } as Work['editions'][number];
    expect(mostCited([work('here', ['b', 'c'], [edition])])).toEqual([]);
  });
});

describe('databaseOf', () => {
  it('knows where the state publishes laws and rules, and that there is no such place for notices', () => {
    const names = (['法律', '行政法规', '地方性法规', '规章', '规范性文件', '规划'] as const).map(
      (kind) => databaseOf(kind)?.name,
    );
    expect(names).toEqual([
      '国家法律法规数据库',
      '国家法律法规数据库',
      '国家法律法规数据库',
      '国家规章库',
      undefined,
      undefined,
    ]);
  });
});

describe('legislationOfWork', () => {
  const work = {
    url: '/works/w/',
    title: '公墓管理办法',
    docNumber: null,
    issuer: '民政部',
    kind: '规章' as const,
    status: { value: 'repealed' as const },
    editions: [{ url: '/documents/a/', from: '1992-08-25' } as Work['editions'][number]],
    citedBy: [
      aCitation({ id: 'b', relation: 'repeals' }),
      aCitation({ id: 'c', relation: 'amends', sense: 'plansTo' }),
      aCitation({ id: 'd', relation: 'cites' }),
    ],
  };

  it('has its editions as examples, and what others do to it as theirs; a plan to amend does nothing', () => {
    expect(legislationOfWork(work)).toMatchObject({
      name: '公墓管理办法',
      legislationLegalForce: 'https://schema.org/NotInForce',
      workExample: [{ url: '/documents/a/', legislationDateVersion: '1992-08-25' }],
      '@reverse': { legislationRepeals: ['/documents/b/'] },
    });
  });

  it('claims nothing that is not known', () => {
    const bare = legislationOfWork({ ...work, status: { value: 'unknown' }, issuer: null, editions: [], citedBy: [] });
    expect(Object.keys(bare)).toEqual(['@context', '@type', 'name', 'url', 'inLanguage', 'legislationType']);
  });
});
