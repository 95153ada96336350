import { describe, expect, test } from 'vitest';
import { collectPassages, lineAt } from '../../src/gazette/link/passages.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { aDocument, aParagraph, aPart, aSection, aTable, anArticle, anItem } from '../helpers/builders.ts';

function inParts(...children: Parameters<typeof aSection>[4]): GazetteDocument {
  return aDocument({ parts: [aPart({ id: 'body', title: '样本办法', children })] });
}

describe('collectPassages', () => {
  test('reads the title once, on the lines on which its pieces stand', () => {
    const title = '北京市人民政府关于印发样本办法的通知';
    const titleBreaks = [
      { offset: 0, line: 5 },
      { offset: 7, line: 6 },
    ];
    const parts = [
      aPart({ id: 'notice', role: 'notice', title }),
      aPart({ id: 'body', title: '样本办法', lines: [[9, 20]] }),
    ];
    const passages = collectPassages(aDocument({ title, titleBreaks, parts }));
    expect(passages.map((p) => [p.place, p.at, p.text])).toEqual([
      ['title', 'notice', title],
      ['heading', 'body', '样本办法'],
    ]);
    expect(passages.map((p) => lineAt(p, 7))).toEqual([6, 9]);
  });

  test('names places as people do', () => {
    const items = [anItem('i', '（二）', '乙；')];
    const document = inParts(
      anArticle(40, '第四十条', [aParagraph('a', '甲。'), aParagraph('b', '如下：', { children: items })]),
      aSection('s', 1, '二、', '任务', [
        aSection('t', 2, '（一）', '甲', [aParagraph('c', '丙。')]),
        aParagraph('d', '丁。'),
      ]),
      aParagraph('e', '戊。'),
    );
    const labels = Object.fromEntries(collectPassages(document).map((p) => [p.at, p.label]));
    expect(labels).toMatchObject({
      a: '第四十条第一款',
      i: '第四十条第二款第二项',
      c: '二、（一）',
      d: '第二部分第1段',
      e: '第1段',
    });
  });

  test('names the annex before the place', () => {
    const parts = [
      aPart({ role: 'annex', label: '附件1', title: '甲', children: [aSection('s', 1, '三、', '乙', [])] }),
    ];
    expect(collectPassages(aDocument({ parts })).at(-1)?.label).toBe('附件1第三部分');
  });

  test('knows what stands over a cell, below spans and beside an empty first cell', () => {
    const table = aTable(
      't',
      [['行业', { text: '依据', colspan: 2 }]],
      [
        [{ text: '旅游', rowspan: 2 }, '甲', '乙'],
        ['丙', '丁'],
        ['', '戊', '己'],
      ],
      { title: '清单' },
    );
    const over = Object.fromEntries(
      collectPassages(inParts(table)).map((p) => [p.text, p.leadIn.split('\n').filter(Boolean)]),
    );
    expect(over).toMatchObject({
      旅游: ['清单', '行业'],
      乙: ['清单', '依据', '旅游'],
      丙: ['清单', '依据', '旅游'],
      己: ['清单', '依据', '旅游'],
    });
  });
});
