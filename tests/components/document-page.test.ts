import { describe, expect, test } from 'vitest';
import { chooseOutline } from '../../src/components/document/choose-outline.ts';
import { splitTitle } from '../../src/components/document/split-title.ts';
import { jsonForScript } from '../../src/components/json-for-script.ts';
import { dressTable } from '../../src/components/nodes/dress-table.ts';
import { headingFace, headingTag } from '../../src/components/nodes/heading-style.ts';
import type { OutlineEntry } from '../../src/gazette/model/front-matter.ts';
import { aDocument } from '../helpers/builders.ts';

describe('a title may be broken', () => {
  test('behind its issuer and around what it issues', () => {
    const title = '北京市门头沟区人民政府关于印发门头沟区公益性公墓管理办法的通知';
    const document = aDocument({
      title,
      issuers: ['北京市门头沟区人民政府'],
      shortTitle: '门头沟区公益性公墓管理办法',
    });
    expect(splitTitle(document)).toEqual(['北京市门头沟区人民政府', '关于印发', '门头沟区公益性公墓管理办法的通知']);
  });

  test('between the words of a long phrase, but not before a closing mark or behind an opening one', () => {
    const title = '关于落实《北京市中小学校幼儿园安全管理规定（试行）》的工作方案';
    const pieces = splitTitle(aDocument({ title, shortTitle: title, issuers: [] }));
    expect(pieces.join('')).toBe(title);
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.filter((piece) => /^[》）的]|[《（]$/u.test(piece))).toEqual([]);
  });
});

describe('an outline', () => {
  const entries = (level: number, count: number): OutlineEntry[] =>
    Array.from({ length: count }, (_, i) => ({ id: `l${level}_${i}`, level, label: null, text: '题' }));

  test('that is short is shown whole', () => {
    const outline = [...entries(1, 10), ...entries(2, 20), ...entries(3, 20)];
    expect(chooseOutline(outline)).toEqual(outline);
  });

  test('that is long shows the levels that can be taken in', () => {
    expect(chooseOutline([...entries(1, 10), ...entries(2, 30), ...entries(3, 100)])).toHaveLength(40);
    expect(chooseOutline([...entries(1, 10), ...entries(2, 100)])).toHaveLength(10);
  });
});

describe('a table is dressed', () => {
  test('as a card where labels alternate with values', () => {
    const html = dressTable(
      '<tbody><tr><th scope="row">姓名</th><td></td><th scope="row">电话</th><td></td></tr></tbody>',
    );
    expect(html).toMatch(/^<table class="card">/u);
  });

  test('for reading from top to bottom where a column holds sentences, each cell under the name of its column', () => {
    const rows = `<tr><td>1</td><td>${'长'.repeat(30)}</td></tr>`;
    const html = dressTable(
      `<thead><tr><th scope="col">序号</th><th scope="col">内容</th></tr></thead><tbody>${rows}</tbody>`,
    );
    expect(html).toContain('<table class="prose">');
    expect(html).toContain('data-th="序号"');
    expect(html).toContain('data-th="内容"');
  });

  test('with a name for the rows that a cell above spans', () => {
    const rows = `<tr><td rowspan="2">金融</td><td>${'长'.repeat(30)}</td></tr><tr><td>${'长'.repeat(30)}</td></tr>`;
    const html = dressTable(
      `<thead><tr><th scope="col">行业</th><th scope="col">内容</th></tr></thead><tbody>${rows}</tbody>`,
    );
    expect(html).toContain('<tr class="u" data-under="金融">');
    expect(html.match(/data-th="内容"/gu)).toHaveLength(2);
  });

  test('as a matrix of figures otherwise, its columns of numbers marked', () => {
    const head = '<thead><tr><th scope="col">年</th><th scope="col">数</th><th scope="col">注</th></tr></thead>';
    const html = dressTable(
      `${head}<tbody><tr><td>甲</td><td>1,200.5</td><td>2</td></tr><tr><td>乙</td><td>98%</td><td>约3</td></tr></tbody>`,
    );
    expect(html).toMatch(/^<table><thead>/u);
    expect(html.match(/<td class="n">/gu)).toHaveLength(2);
  });

  test('without a change to its words or its merged cells', () => {
    const rows =
      '<tbody><tr><td rowspan="2">甲&lt;乙</td><td colspan="2"><a href="/works/a/">《丙》</a><br>丁</td></tr><tr><td>1</td><td>2</td></tr></tbody>';
    const bare = dressTable(rows).replaceAll(/ (class|data-[a-z]+)="[^"]*"/gu, '');
    expect(bare).toBe(`<table>${rows.replace('&lt;', '&#x3C;')}</table>`);
  });
});

describe('a heading is set as the standard sets its label', () => {
  test.each([
    ['第一章', 1, 'h3', 'div'],
    ['第二节', 2, 'h4', 'div'],
    ['一、', 1, 'h3', undefined],
    ['一、', 3, 'h5', 'hei'],
    ['（一）', 2, 'h4', undefined],
    ['（一）', 1, 'h3', 'kai'],
    ['1.', 3, 'h5', undefined],
    ['1.', 1, 'h3', 'bold'],
    [undefined, 5, 'h6', undefined],
  ])('%s at depth %i is %s %s', (label, level, tag, face) => {
    expect([headingTag(level), headingFace(label, level)]).toEqual([tag, face]);
  });
});

test('data in a script cannot close it', () => {
  expect(jsonForScript({ name: '</script><!--' })).not.toContain('<');
});
