import { describe, expect, it } from 'vitest';
import { permalinksOf } from '../../src/gazette/collection.ts';
import { NOTHING_GATHERED, type Gathered } from '../../src/gazette/model/generated-pages.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import type { Indicator } from '../../src/gazette/model/indicator.ts';
import type { PlanEdge } from '../../src/gazette/model/plan.ts';
import type { Task, TaskOrgan } from '../../src/gazette/model/task.ts';
import { findMoves } from '../../src/gazette/move/find-moves.ts';
import { pageMover } from '../../src/gazette/move/moved-page.ts';
import { aPlan } from '../helpers/a-plan.ts';
import { aDocument, aPart, aTable } from '../helpers/builders.ts';

describe('the page of a theme', () => {
  const before = themes('anquan', ['shi', 'qu']);

  it('that is called otherwise now is where most of its plans are', () => {
    expect(moved('/plans/anquan/', before, themes('anquanshengchan', ['shi', 'qu', 'xian']))).toBe(
      '/plans/anquanshengchan/',
    );
  });

  it('of which no plan is left leads to the list of all', () => {
    expect(moved('/plans/anquan/', before, themes('jiaoyu', ['sheng', 'xian']))).toBe('/plans/');
  });
});

describe('the page of an organ', () => {
  const before = tasks([organ('jiaowei', ['区教委', '区教育委'], { aliases: ['/tasks/quyiwei/'], leads: 250 })]);

  it('that is named otherwise now is where its names are, with its other addresses', () => {
    const after = tasks([organ('wenlv', ['区文旅局']), organ('jiaoyu', ['区教育局', '区教委'])]);
    for (const url of ['/tasks/jiaowei/', '/tasks/jiaowei/3/', '/tasks/quyiwei/'])
      expect(moved(url, before, after)).toBe('/tasks/jiaoyu/');
  });

  it('has fewer pages where it has fewer tasks, and the later ones lead to the first', () => {
    expect(moved('/tasks/jiaowei/3/', before, tasks([organ('jiaowei', ['区教委'])]))).toBe('/tasks/jiaowei/');
  });

  it('of another place is another organ, so that without one it leads to the organs of its place', () => {
    const elsewhere = organ('jiaowei-2', ['区教委'], { place: '天津市河西区' });
    const neighbour = organ('wenlv', ['区文旅局']);
    expect(moved('/tasks/jiaowei/', before, tasks([elsewhere, neighbour]))).toBe('/tasks/places/beijingshihaidianqu/');
    expect(moved('/tasks/jiaowei/', before, tasks([elsewhere]))).toBe('/tasks/#organs');
  });
});

describe('what is made of one document', () => {
  const PAGES = ['/tasks/by-document/a/', '/indicators/by-document/a/', '/promises/by-document/a/'];
  const before = ofDocument('a');
  const RENAMED = { was: [printed('a')], is: [printed('b')] };

  it('is with the new name of the document', () => {
    const to = PAGES.map((url) => mover(before, ofDocument('b'), RENAMED)(url));
    expect(to).toEqual(['/tasks/by-document/b/', '/indicators/by-document/b/', '/promises/by-document/b/']);
  });

  it('leads to the document where that says nothing of the kind any more, by whatever name', () => {
    const to = PAGES.map((url) => mover(before, NOTHING_GATHERED, RENAMED)(url));
    expect(to).toEqual(['/documents/b/', '/documents/b/', '/documents/b/']);
  });

  it('leads to what says that the document is withdrawn, else to the list of all', () => {
    const withdrawn = new Set(['/documents/a/']);
    const left = PAGES.map((url) => mover(before, NOTHING_GATHERED, { was: [printed('a')], is: [] }, withdrawn)(url));
    expect(left).toEqual(['/documents/a/', '/documents/a/', '/documents/a/']);
    expect(moved('/tasks/by-document/a/', before, NOTHING_GATHERED)).toBe('/tasks/by-document/');
  });
});

describe('lists', () => {
  const many = Array.from({ length: 150 }, (_, i) => aTask(`/documents/a/#para_${i}`, '2020-12-31'));

  it('of a year, of a place and of compared indicators lead to what they stand under', () => {
    const before = { ...tasks([organ('jiaowei', ['区教委'])], many), indicators: compared(21) };
    expect(moved('/tasks/by-year/2020/2/', before, NOTHING_GATHERED)).toBe('/tasks/#years');
    expect(moved('/tasks/by-year/2020/2/', before, tasks([], many.slice(50)))).toBe('/tasks/by-year/2020/');
    expect(moved('/tasks/places/beijingshihaidianqu/', before, NOTHING_GATHERED)).toBe('/tasks/#organs');
    expect(moved('/indicators/2/', before, NOTHING_GATHERED)).toBe('/indicators/');
  });
});

describe('a row of a table of tasks', () => {
  const [row, table] = ['/documents/a/#lvl_1__table_1__row_2', '/documents/a/#lvl_1__table_1'];

  it('moves with its table, and is its table where it is no task any more', () => {
    const before = { ...collection([withTable('lvl_1__table_1')]), derived: tasks([], [aTask(row, null)]) };
    const now = '/documents/a/#att_1__table_1__row_2';
    const moves = (after: Gathered, id: string) =>
      findMoves([row], before, { ...collection([withTable(id)]), derived: after });
    expect(moves(tasks([], [aTask(now, null)]), 'att_1__table_1')).toEqual([{ from: row, to: now, by: 'convert' }]);
    expect(moves(NOTHING_GATHERED, 'lvl_1__table_1')).toEqual([{ from: row, to: table, by: 'convert' }]);
  });
});

it('every page that is made stands on the ledger, with its calendars and its later pages', () => {
  const all = { ...ofDocument('a'), ledger: tasks([organ('jiaowei', ['区教委'], { leads: 101 })]).ledger };
  expect(permalinksOf([], [], [], { ...all, plans: themes('anquan', ['shi', 'qu']).plans })).toEqual(
    expect.arrayContaining([
      '/indicators/by-document/a/',
      '/plans/anquan/',
      '/promises/by-document/a/',
      '/tasks/jiaowei/',
      '/tasks/jiaowei/2/',
      '/tasks/jiaowei/calendar.ics',
      '/tasks/places/beijingshihaidianqu/',
    ]),
  );
});

it('an address that no such page had is not followed', () => {
  expect(moved('/works/anquan/', themes('anquan', ['shi', 'qu']), NOTHING_GATHERED)).toBeNull();
});

const SOURCE: GazetteDocument['source'] = { file: 'seeds/a.txt', sha256: '0'.repeat(64), lines: [1, 99] };

function printed(id: string): GazetteDocument {
  return aDocument({ id, source: SOURCE });
}

function withTable(id: string): GazetteDocument {
  const table = aTable(id, [['任务']], [['甲'], ['乙']], { lines: [[5, 9]] });
  return aDocument({ id: 'a', source: SOURCE, parts: [aPart({ lines: [[5, 9]], children: [table] })] });
}

function collection(documents: readonly GazetteDocument[]) {
  return { documents, issues: [], works: [] };
}

function moved(url: string, before: Gathered, after: Gathered): string | null {
  return mover(before, after)(url);
}

function mover(
  before: Gathered,
  after: Gathered,
  documents: { was: GazetteDocument[]; is: GazetteDocument[] } = { was: [], is: [] },
  withdrawn: ReadonlySet<string> = new Set(),
): (url: string) => string | null {
  return pageMover(
    { documents: documents.was, derived: before },
    { documents: documents.is, derived: after },
    withdrawn,
  );
}

function tasks(organs: readonly TaskOrgan[], own: readonly Task[] = []): Gathered {
  return { ...NOTHING_GATHERED, ledger: { tasks: [...own], organs: [...organs] } };
}

function ofDocument(document: string): Gathered {
  const indicator = { ...anIndicator(document, '森林覆盖率') };
  const ledger = { tasks: [aTask(`/documents/${document}/#para_1`, null)], organs: [] };
  return { ...NOTHING_GATHERED, ledger, indicators: [indicator], promises: [{ document }] };
}

function compared(count: number): Indicator[] {
  const names = Array.from({ length: count }, (_, i) => `指标${i}`);
  return ['a', 'b'].flatMap((document) => names.map((name) => anIndicator(document, name)));
}

function anIndicator(document: string, name: string): Indicator {
  const place = { document, node: 'table_1', url: `/documents/${document}/#table_1` };
  return { ...place, name, group: null, category: null, unit: '%', nature: null, values: [] };
}

function organ(id: string, names: string[], fields: Partial<TaskOrgan> = {}): TaskOrgan {
  const [name = ''] = names;
  const own = { id, url: `/tasks/${id}/`, name, place: '北京市海淀区', names, aliases: [], leads: 1, joins: 0 };
  return { ...own, ...fields };
}

function aTask(url: string, deadline: string | null): Task {
  const [, , document = ''] = url.split('/');
  return {
    id: url,
    document,
    node: 'para_1',
    url,
    section: null,
    task: '完成整治。',
    detail: null,
    measure: null,
    lead: ['区教委'],
    cooperating: [],
    deadlineText: null,
    deadline,
    place: '北京市海淀区',
    theme: null,
  };
}

function themes(family: string, ids: readonly [string, string, ...string[]]): Gathered {
  const [from, to] = ids;
  const edge: PlanEdge = { kind: 'parent', from, to, certainty: 'titled', sentence: null, document: null, node: null };
  return {
    ...NOTHING_GATHERED,
    plans: { plans: ids.map((id) => aPlan(id, { known: 'text', theme: family, family })), edges: [edge] },
  };
}
