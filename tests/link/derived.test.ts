import { describe, expect, test } from 'vitest';
import { linkCollection } from '../../src/gazette/link/link-collection.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { aDocument, aParagraph, aPart, aTable, anArticle } from '../helpers/builders.ts';
import { cited, saying } from '../helpers/citing.ts';

const ASOF = { asOf: '2024-01-01' };

describe('what is derived', () => {
  test('is the status as of a day', () => {
    const old = cited('北京市甲管理办法', { docNumber: '京政发〔2015〕1号', dateSigned: '2015-01-01' });
    const repealing = saying('《北京市甲管理办法》（京政发〔2015〕1号）自2019年6月1日起废止。', {
      dateSigned: '2019-01-01',
    });
    const status = (asOf: string) => linkCollection([old, repealing], { asOf }).documents[0]?.status;
    expect(status('2019-05-31')).toEqual({ value: 'in-force' });
    expect(status('2019-06-01')).toEqual({
      value: 'repealed',
      since: '2019-06-01',
      by: {
        id: 'citing',
        url: '/documents/citing/',
        title: '北京市人民政府关于样本工作的意见',
        docNumber: null,
        at: 'para_1',
        atLabel: '第1段',
        sentence: '《北京市甲管理办法》（京政发〔2015〕1号）自2019年6月1日起废止',
      },
    });
  });

  test('is that a text was amended by the first decision, though only a later text is printed', () => {
    const parts = [aPart({ title: '北京市甲条例' })];
    const first = cited('北京市甲条例', { id: 'first', dateSigned: '1990-01-01', parts });
    const made = { organ: null, number: null, decision: null, line: 1 };
    const events = [
      { ...made, date: '1990-01-01', kind: 'adopted' as const },
      { ...made, date: '2009-08-27', kind: 'amended' as const },
      { ...made, date: '2020-10-17', kind: 'amended' as const },
    ];
    const later = cited('北京市甲条例', { id: 'later', dateSigned: '2020-10-17', events, parts });
    const title = '北京市人民政府关于修改《北京市甲条例》的决定';
    const deciding = saying('对《北京市甲条例》作如下修改。', { dateSigned: '2009-08-27', title, shortTitle: title });
    const linked = linkCollection([{ ...first, events: events.slice(0, 1) }, later, deciding], ASOF).documents;
    expect(linked[0]?.work.id).toBe(linked[1]?.work.id);
    expect(linked[0]?.status).toMatchObject({ value: 'amended', since: '2009-08-27', by: { id: 'citing' } });
  });

  test('is that a text which was amended first stays amended when its work is repealed', () => {
    const parts = [aPart({ title: '中华人民共和国甲条例' })];
    const made = { organ: null, number: null, decision: null, line: 1 };
    const adopted = { ...made, date: '1980-02-12', kind: 'adopted' as const };
    const amended = { ...made, date: '2004-08-28', kind: 'amended' as const };
    const text = (fields: Partial<GazetteDocument>) =>
      cited('中华人民共和国甲条例', { docNumber: null, parts, ...fields });
    const old = text({ id: 'old', dateSigned: '1980-02-12', events: [adopted] });
    const newer = text({ id: 'newer', dateSigned: '2004-08-28', events: [adopted, amended] });
    const law = saying('《中华人民共和国甲条例》同时废止。', { dateSigned: '2024-04-26', dateEffective: '2025-01-01' });
    const on = (asOf: string) => linkCollection([old, newer, law], { asOf });
    const { documents, works } = on('2025-01-01');
    const repealed = { value: 'repealed', since: '2025-01-01', by: { id: 'citing' } };
    expect(documents[0]?.status).toMatchObject({ value: 'amended', since: '2004-08-28', by: { id: 'newer' } });
    expect(documents[0]?.work.status).toMatchObject(repealed);
    expect(documents[0]?.edition).toMatchObject({ from: '1980-02-12', to: '2004-08-28' });
    expect(documents[1]?.status).toMatchObject(repealed);
    expect(documents[1]?.work.status).toBeUndefined();
    expect(documents[1]?.edition.to).toBe('2025-01-01');
    expect(works.find(({ id }) => id === documents[0]?.work.id)?.status).toMatchObject(repealed);
    expect(on('2024-12-31').documents.map(({ status, work }) => [status.value, work.status?.value])).toEqual([
      ['amended', 'in-force'],
      ['in-force', undefined],
      ['not-yet', undefined],
    ]);
  });

  test('is that a decision may change one of its laws on another day than the rest', () => {
    const laws = ['建筑法', '商标法'].map((name) =>
      cited(`中华人民共和国${name}`, { id: name, docNumber: null, dateSigned: '2011-04-22' }),
    );
    const title = '关于修改《中华人民共和国建筑法》、《中华人民共和国商标法》的决定';
    const rest = '《中华人民共和国商标法》的修改条款自2019年11月1日起施行，其他法律的修改条款自本决定公布之日起施行。';
    const acts = '将《中华人民共和国建筑法》第八条修改为：“甲。”将《中华人民共和国商标法》第四条修改为：“乙。”';
    const fields = { title, shortTitle: title, dateSigned: '2019-04-23', dateEffective: '2019-04-23' };
    const deciding = saying(`${acts}${rest}`, fields);
    const { documents } = linkCollection([...laws, deciding], ASOF);
    expect(documents.slice(0, 2).map(({ status }) => [status.value, status.since])).toEqual([
      ['amended', '2019-04-23'],
      ['amended', '2019-11-01'],
    ]);
  });

  test('is that what a text is made by is its basis, though it tells how others act', () => {
    const citing = saying('根据《北京市甲管理办法》的有关规定，现就办理此类案件的若干问题规定如下：');
    const [target] = linkCollection([cited('北京市甲管理办法'), citing], ASOF).documents;
    expect(target?.citedBy.map(({ relation, sense }) => [relation, sense])).toEqual([['basis', undefined]]);
  });

  test('is that a text ends by its own term or the period of its plan, and is unknown without a date', () => {
    const statusOf = (fields: Partial<GazetteDocument>) =>
      linkCollection([cited('甲', fields)], ASOF).documents[0]?.status;
    expect(statusOf({ dateExpires: '2023-12-31' })).toEqual({ value: 'expired', since: '2023-12-31' });
    expect(statusOf({ dateExpires: '2024-01-01' })).toEqual({ value: 'in-force' });
    expect(statusOf({ planPeriod: { from: 2018, to: 2020 } })).toEqual({ value: 'expired', since: '2020-12-31' });
    expect(statusOf({ dateSigned: null })).toEqual({ value: 'unknown' });
    expect(statusOf({ dateEffective: '2025-01-01' })).toEqual({ value: 'not-yet', since: '2025-01-01' });
  });

  test('is that a text in its final form follows the one on trial that it repeals', () => {
    const trial = cited('北京市甲管理办法（试行）', { docNumber: '京政发〔2015〕1号' });
    const title = '北京市甲管理办法';
    const final = saying('《北京市甲管理办法（试行）》（京政发〔2015〕1号）同时废止。', { title, shortTitle: title });
    const [first] = linkCollection([trial, final], ASOF).documents;
    expect(first?.lineage.successors).toMatchObject([{ id: 'citing', inferred: false }]);
  });

  test('is that a text is repealed in part where one article of it is, and that article is', () => {
    const title = '北京市甲管理办法';
    const parts = [
      aPart({ id: 'body', title, children: [anArticle(3, '第三条', [aParagraph('art_3__para_1', '收费。')])] }),
    ];
    const old = cited(title, { docNumber: '京政发〔2015〕1号', parts });
    const repealing = saying('《北京市甲管理办法》（京政发〔2015〕1号）第三条同时废止。');
    const [linked] = linkCollection([old, repealing], ASOF).documents;
    expect(linked?.status.value).toBe('partly-repealed');
    expect(linked?.placeStatuses).toMatchObject([
      { node: 'art_3', status: { value: 'repealed', by: { id: 'citing' } } },
    ]);
  });

  test('is who cites, with place, words and the place that is cited', () => {
    const parts = [
      aPart({
        id: 'body',
        title: '样本办法',
        children: [
          anArticle(40, '第四十条', [
            aParagraph('art_40__para_1', '甲。'),
            aParagraph('art_40__para_2', '根据《北京市甲管理办法》执行。'),
          ]),
        ],
      }),
    ];
    const [target] = linkCollection(
      [cited('北京市甲管理办法'), aDocument({ id: 'citing', title: '样本办法', parts })],
      ASOF,
    ).documents;
    expect(target?.citedBy).toEqual([
      {
        id: 'citing',
        relation: 'basis',
        sense: 'applies',
        at: 'art_40__para_2',
        url: '/documents/citing/#art_40__para_2',
        title: '样本办法',
        label: '第四十条第二款',
        snippet: '根据《北京市甲管理办法》执行',
        to: null,
      },
    ]);
  });

  test('is who cites in one line, also where a cell breaks it', () => {
    const table = aTable('table_1', [['依据']], [['按照《北京市甲\n管理办法》执行']]);
    const citing = aDocument({ id: 'citing', parts: [aPart({ children: [table] })] });
    const [target] = linkCollection([cited('北京市甲管理办法'), citing], ASOF).documents;
    expect(target?.citedBy.map((c) => c.snippet)).toEqual(['按照《北京市甲 管理办法》执行']);
  });

  test('is not that a document cites itself', () => {
    const [document] = linkCollection(
      [saying('制定《北京市甲管理办法》。', { title: '北京市甲管理办法' })],
      ASOF,
    ).documents;
    expect(document?.references).toMatchObject([{ target: { kind: 'self' } }]);
    expect(document?.citedBy).toEqual([]);
  });

  test('are the neighbours in a series, none where two texts bear one number', () => {
    const points = (year: number, id = `y${year}`) =>
      cited(`北京市${year}年政务公开工作要点`, { id, url: `/documents/${id}/` });
    const { documents } = linkCollection([points(2020), points(2018), points(2019)], ASOF);
    const ids = documents.map((d) => [d.lineage.predecessors.map((l) => l.id), d.lineage.successors.map((l) => l.id)]);
    expect(ids).toEqual([
      [['y2019'], []],
      [[], ['y2019']],
      [['y2018'], ['y2020']],
    ]);
    expect(documents[0]?.lineage.predecessors[0]?.inferred).toBe(true);
    const doubled = linkCollection([points(2018), points(2019), points(2019, 'again')], ASOF).documents;
    expect(doubled.flatMap((d) => [...d.lineage.predecessors, ...d.lineage.successors])).toEqual([]);
  });
});
