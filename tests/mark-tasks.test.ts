import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { markTasks } from '../src/mark-tasks.ts';

const taskAt = (place: string): { id: string; document: string; url: string } => ({
  id: `a-1/${place}`,
  document: 'a-1',
  url: `/documents/a-1/#${place}`,
});

describe('what somebody has to do', () => {
  it('is marked behind the words of a paragraph, with the way to the ledger', () => {
    const part = h('section', [h('p#para_1', '开展监测。（区统计局）'), h('p#para_2', '其他。')]);
    markTasks(part, [taskAt('para_1')]);
    expect(toHtml(part)).toContain(
      '开展监测。（区统计局）<a class="task-mark" href="/tasks/by-document/a-1/#a-1__para_1"',
    );
    expect(toHtml(part)).toContain('<p id="para_2">其他。</p>');
  });

  it('is marked behind the heading of a section', () => {
    const part = h('section', [h('section#lvl_1', [h('h3', '培育消费'), h('p', '责任单位：区商务委')])]);
    markTasks(part, [taskAt('lvl_1')]);
    expect(toHtml(part)).toMatch(/<h3>培育消费<a class="task-mark"[^>]*><\/a><\/h3>/u);
  });

  it('is marked in the last cell of its row, and the row gets its place', () => {
    const row = (words: string): ReturnType<typeof h> => h('tr', [h('td', words), h('td', '区教委')]);
    const table = h('div.table#table_1', h('table', [h('thead', row('任务')), h('tbody', [row('甲'), row('乙')])]));
    markTasks(h('section', table), [taskAt('table_1__row_2')]);
    expect(toHtml(table)).toMatch(
      /<tr><td>甲<\/td><td>区教委<\/td><\/tr><tr id="table_1__row_2"><td>乙<\/td><td>区教委<a /u,
    );
  });

  it('is marked once where a paragraph has several tasks', () => {
    const part = h('section', [h('p#para_1', '甲。（区教委）乙。（区财政局）')]);
    markTasks(part, [taskAt('para_1'), { ...taskAt('para_1'), id: 'a-1/para_1-2' }]);
    expect(toHtml(part).match(/task-mark/gu)).toHaveLength(1);
    expect(toHtml(part)).toContain('#a-1__para_1"');
  });
});
