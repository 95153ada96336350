import type { Element } from 'hast';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { nameTables } from '../../src/gazette/render/name-tables.ts';

const names = (part: Element): unknown[] => {
  const found: unknown[] = [];
  const walk = (element: Element): void => {
    if (element.tagName === 'table') found.push(element.properties.ariaLabel);
    for (const child of element.children) if (child.type === 'element') walk(child);
  };
  walk(nameTables(part));
  return found;
};

describe('nameTables', () => {
  it('names a table by the nearest heading above it, without the mark of who cites that', () => {
    const part = h('section', [
      h('h2', [h('a', '附件1'), h('span', '申报书')]),
      h('section', [h('h3', ['一、情况', h('a.by', '引2')]), h('table')]),
    ]);
    expect(names(part)).toEqual(['一、情况']);
  });

  it('numbers tables that stand under one heading, and leaves to one with a caption its own words', () => {
    const part = h('section', [h('h2', '清单'), h('table'), h('table', h('caption', '表2 项目')), h('table')]);
    expect(names(part)).toEqual(['清单（1）', undefined, '清单（2）']);
  });

  it('takes no heading that is there only to have one', () => {
    expect(names(h('section', [h('h2.visually-hidden', '正文'), h('table')]))).toEqual(['表格']);
  });
});
