import type { Element } from 'hast';
import { h } from 'hastscript';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { leadThrough } from '../src/lead-through.ts';
import { tellIssue } from '../src/tell-issue.ts';

const article = (n: number, label: string, name = ''): Element =>
  h('section.art', { id: `art_${n}` }, [h('h4', [h('a', { href: `#art_${n}` }, label), name]), h('p', '正文。')]);
const chapter = (n: number, label: string, ...inside: Element[]): Element =>
  h('section.div', { id: `chp_${n}` }, [h('h3', [h('a', label), '总则']), ...inside]);

describe('a part leads its reader', () => {
  it('from the heading of a chapter to its articles, and from its end to the next', () => {
    const first = chapter(1, '第一章', article(1, '第一条'), article(2, '第二条'));
    const last = chapter(2, '第二章', article(3, '第三条'));
    leadThrough(h('section', [first, last]));
    expect(first.children.map((child) => toString(child))).toEqual([
      '第一章总则',
      '第一条第二条',
      '第一条正文。',
      '第二条正文。',
      '下一章　总则',
    ]);
    expect(JSON.stringify(first.children.at(-1))).toContain('"href":"#chp_2"');
    // One article needs no list, and nothing follows.
    expect(last.children).toHaveLength(2);
  });

  it('by numbers beside the articles, where all find room', () => {
    const hangs = (...labels: [string, string?][]): boolean => {
      const part = h('section.instrument', [
        chapter(1, '第一章', ...labels.map(([label, name], i) => article(i, label, name))),
      ]);
      leadThrough(part);
      return [part.properties.className].flat().includes('hangs');
    };
    expect(hangs(['第一条'], ['第二十一条'])).toBe(true);
    expect(hangs(['第一条'], ['第一百零一条'])).toBe(false);
    expect(hangs(['第一条', '（适用范围）'])).toBe(false);
  });
});

describe('a notice that is folded', () => {
  const issued = {
    title: '甲市人民政府关于印发乙办法的通知',
    issuers: ['甲市人民政府'],
    genre: '通知',
    references: [],
  };
  const notice = (): Element =>
    h('details.notice#notice', [h('summary', h('h2', '印发通知')), h('p', '现印发给你们。')]);

  it('says who gave out what stands below, and once unfolded its title', () => {
    const part = notice();
    tellIssue(part, issued);
    expect(part.children.map((child) => toString(child))).toEqual([
      '印发通知由甲市人民政府通知印发',
      issued.title,
      '现印发给你们。',
    ]);
  });

  it('says that it forwards what another organ made', () => {
    const part = notice();
    const target = { kind: 'self', id: 'a', url: '/documents/a/', node: 'body' } as const;
    const reference = {
      cite: '《乙办法》',
      docNumber: null,
      relation: 'forwards',
      target,
      at: 'notice',
      line: 1,
    } as const;
    tellIssue(part, { ...issued, references: [reference] });
    expect(toString(part)).toContain('由甲市人民政府通知转发');
  });

  it('is no other part', () => {
    const part = h('section.instrument', h('p', '正文。'));
    tellIssue(part, issued);
    expect(toString(part)).toBe('正文。');
  });
});
