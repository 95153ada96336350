import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { dressTable } from '../../src/gazette/render/dress-table.ts';

/** Rows as a table, dressed. */
function dressed(rows: string): string {
  const [table] = fromHtml(`<table>${rows}</table>`, { fragment: true }).children;
  if (table?.type !== 'element') throw new TypeError(`unexpected ${rows}, expected rows of a table`);
  return toHtml(dressTable(table));
}

describe('dressTable', () => {
  test('as a card where labels alternate with values', () => {
    const html = dressed(
      '<tbody><tr><th scope="row">姓名</th><td></td><th scope="row">电话</th><td></td></tr></tbody>',
    );
    expect(html).toMatch(/^<table class="card">/u);
  });

  test('for reading from top to bottom where a column holds sentences, each cell under the name of its column', () => {
    const rows = `<tr><td>1</td><td>${'长'.repeat(30)}</td></tr>`;
    const html = dressed(
      `<thead><tr><th scope="col">序号</th><th scope="col">内容</th></tr></thead><tbody>${rows}</tbody>`,
    );
    expect(html).toContain('<table class="prose">');
    expect(html).toContain('data-th="序号"');
    expect(html).toContain('data-th="内容"');
  });

  test('with a name for the rows that a cell above spans', () => {
    const rows = `<tr><td rowspan="2">金融</td><td>${'长'.repeat(30)}</td></tr><tr><td>${'长'.repeat(30)}</td></tr>`;
    const html = dressed(
      `<thead><tr><th scope="col">行业</th><th scope="col">内容</th></tr></thead><tbody>${rows}</tbody>`,
    );
    expect(html).toContain('<tr class="u" data-under="金融">');
    expect(html.match(/data-th="内容"/gu)).toHaveLength(2);
  });

  test('as cards with number and name for a heading, and short fields that find room in a line', () => {
    const cells = (...texts: string[]): string => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`;
    const head =
      '<tr><th scope="col">序号</th><th scope="col">任务</th><th scope="col">措施</th><th scope="col">时限</th></tr>';
    const rows =
      cells('1', '空气质量目标', '长'.repeat(30), '年底前') + cells('2', '环保责任', '长'.repeat(30), '长'.repeat(20));
    const html = dressed(`<thead>${head}</thead><tbody>${rows}</tbody>`);
    const classes = [...html.matchAll(/<td([^>]*)>/gu)].map(([, tag = '']) => /class="([^"]+)"/u.exec(tag)?.[1] ?? '');
    expect(classes).toEqual(['no n', 'name', '', 'brief', 'no n', 'name', '', '']);
  });

  test('with the name of a column that another shares', () => {
    const head = '<tr><th scope="col">地点</th><th scope="col" colspan="2">任务及目标</th></tr>';
    const row = `<tr><td>东城</td><td>（一）</td><td>${'长'.repeat(30)}</td></tr>`;
    const html = dressed(`<thead>${head}</thead><tbody>${row}</tbody>`);
    expect(html.match(/data-th="任务及目标"/gu)).toHaveLength(2);
    expect(html).toMatch(/class="no"[^>]*>（一）/u);
  });

  test('as a matrix of figures otherwise, its columns of numbers marked', () => {
    const head = '<thead><tr><th scope="col">年</th><th scope="col">数</th><th scope="col">注</th></tr></thead>';
    const html = dressed(
      `${head}<tbody><tr><td>甲</td><td>1,200.5</td><td>2</td></tr><tr><td>乙</td><td>98%</td><td>约3</td></tr></tbody>`,
    );
    expect(html).toMatch(/^<table><thead>/u);
    expect(html.match(/<td class="n">/gu)).toHaveLength(2);
  });

  test('without a change to its words or its merged cells', () => {
    const rows =
      '<tbody><tr><td rowspan="2">甲&lt;乙</td><td colspan="2"><a href="/works/a/">《丙》</a><br>丁</td></tr><tr><td>1</td><td>2</td></tr></tbody>';
    const bare = dressed(rows).replaceAll(/ (class|data-[a-z]+)="[^"]*"/gu, '');
    expect(bare).toBe(`<table>${rows.replace('&lt;', '&#x3C;')}</table>`);
  });
});
