import { describe, expect, it } from 'vitest';
import { groupEntries } from '../../src/components/gazettes/group-entries.ts';
import { newestIssueFirst } from '../../src/components/gazettes/sort-issues.ts';
import { timeCitations } from '../../src/components/works/time-citations.ts';
import { groupWorks } from '../../src/components/works/work-kinds.ts';
import type { WorkKind } from '../../src/gazette/model/work.ts';
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
