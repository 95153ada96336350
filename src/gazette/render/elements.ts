import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { separatorAfter } from '../text/join-label.ts';
import type { Attributes, ComponentName } from './component.ts';
import { dressTable } from './dress-table.ts';
import { drawFormula } from './draw-formula.ts';
import { headingTag } from './heading-style.ts';
import { csvPath, isLong } from './long-table.ts';
import { pageId } from '../model/pages-of.ts';
import { nameTables } from './name-tables.ts';

/** What an element holds, drawn already: the child that has a place of its own, and the others. */
interface Inside {
  slot: ElementContent[] | null;
  rest: ElementContent[];
}

type Draw<N extends ComponentName> = (
  attributes: Attributes[N],
  inside: Inside,
  /** Path of the page that is drawn. */
  url: string,
) => ElementContent | ElementContent[];

/** The HTML of every component, on the page of a document and in its downloads. */
export const ELEMENTS: { readonly [N in ComponentName]: Draw<N> } = {
  Part: ({ id, role, label, title, cited }, { rest }) => {
    if (role === 'notice') return nameTables(h('details.notice', { id }, [h('summary', h('h2', '印发通知')), ...rest]));
    const heading = h('h2', [label ? linkTo(id, label) : null, title ? h('span', title) : null, citedMark(id, cited)]);
    const shown = label || title ? heading : h('h2.visually-hidden', '正文');
    return nameTables(h('section', { id, class: role }, [shown, ...rest]));
  },
  Section: ({ id, level, label, face, runIn, cited }, { rest, slot }) =>
    h('section', { id, class: [runIn && 'run', face].filter(Boolean).join(' ') || null }, [
      h(headingTag(level), [...labelled(id, label), ...(slot ?? []), citedMark(id, cited)]),
      ...rest,
    ]),
  Article: ({ id, level, label, heading, cited }, { rest }) =>
    h('section.art', { id }, [
      h(headingTag(level), [...labelled(id, label), heading ?? null]),
      citedMark(id, cited),
      ...rest,
    ]),
  Paragraph: ({ id, cited }, { rest, slot }) =>
    slot || holdsBlocks(rest)
      ? h('div', { id }, [...(slot ?? []), citedMark(id, cited), ...rest])
      : h('p', { id }, [...rest, citedMark(id, cited)]),
  Item: ({ id, label, cited }, { rest, slot }) => {
    const printed = `${label}${separatorAfter(label)}`;
    if (slot || holdsBlocks(rest))
      return h('div.item', { id, dataLabel: label }, [printed, ...(slot ?? []), citedMark(id, cited), ...rest]);
    return h('p', { id, dataLabel: label }, [printed, ...rest, citedMark(id, cited)]);
  },
  Lead: (_, { rest }) => h('p', rest),
  Heading: (_, { rest }) => rest,
  Footnote: ({ id, mark, call }, { rest }) =>
    h('p.fn', { id, dataLabel: mark }, [
      call ? h('a', { href: `#${call}`, role: 'doc-backlink' }, mark) : mark,
      ' ',
      ...rest,
    ]),
  Signature: ({ id }, { rest }) => h('p.sig', { id }, rest),
  Dateline: ({ id }, { rest }) => h('p.dateline', { id }, rest),
  Addressees: ({ id }, { rest }) => h('p.to', { id }, rest),
  AnnexList: ({ id }, { rest }) => h('p.annexes', { id }, rest),
  Figure: ({ id }, { rest }) => h('figure', { id }, h('figcaption', rest)),
  Table: ({ id, cited }, { rest, slot }, url) =>
    h('div.table', { id }, [
      citedMark(id, cited),
      extentOf(rest, csvPath(url, { id })),
      h('div', dressTable(h('table', rest))),
      ...(slot ?? []),
    ]),
  TableNote: (_, { rest }) => h('p.note', rest),
  Caption: (_, { rest }) => h('caption', rest),
  Head: (_, { rest }) => h('thead', rest),
  Body: (_, { rest }) => h('tbody', rest),
  Row: (_, { rest }) => h('tr', rest),
  Cell: ({ scope, colspan, rowspan }, { rest }) => {
    const spans = { colSpan: colspan, rowSpan: rowspan };
    return scope ? h('th', { scope, ...spans }, rest) : h('td', spans, rest);
  },
  Sub: (_, { rest }) => h('sub', rest),
  Sup: (_, { rest }) => h('sup', rest),
  Formula: ({ latex }, { rest }) => drawFormula(latex, rest),
  NoteCall: ({ to }, { rest }) => h('a.call', { href: `#${to}`, role: 'doc-noteref' }, rest),
  Ref: ({ to }, { rest }, url) => {
    if (to === url) return rest;
    return h('a', { href: to.startsWith(`${url}#`) ? to.slice(url.length) : to }, rest);
  },
  Internal: ({ to }, { rest }) => {
    const [first, ...others] = to.split(' ');
    return h('a', { href: `#${first}`, dataTo: others.join(' ') || null }, rest);
  },
  Term: ({ to }, { rest }) => h('a.term', { href: `#${to}` }, rest),
  Fix: ({ found }, { rest }) => h('span', { dataFound: found }, rest),
  Page: ({ n, bare }) => [
    h('span', { id: pageId(n), role: 'doc-pagebreak', title: `第${n}页` }),
    // Its number is drawn: it is no word of the text, so that nobody copies or finds it.
    bare
      ? h('span.page', { dataPage: n })
      : h('a.page', { href: `#${pageId(n)}`, dataPage: n, ariaLabel: `第${n}页的链接` }),
  ],
  br: () => h('br'),
};

/** A number may have no words of its own, only others below it: no paragraph can hold them. */
function holdsBlocks(children: readonly ElementContent[]): boolean {
  return children.some((child) => child.type === 'element' && BLOCKS.has(child.tagName));
}

const BLOCKS: ReadonlySet<string> = new Set(['p', 'div', 'section', 'figure']);

/** A label is the link of its place. */
function linkTo(id: string, label: string): ElementContent {
  return h('a', { href: `#${id}` }, label);
}

function labelled(id: string, label: string | null | undefined): (ElementContent | string)[] {
  return label ? [linkTo(id, label), separatorAfter(label)] : [];
}

/** How many rows a long table has, and where they are to be had as a file. */
function extentOf(inside: readonly ElementContent[], path: string): ElementContent | null {
  const rows = inside.flatMap((child) => (child.type === 'element' && child.tagName === 'tbody' ? child.children : []));
  if (!isLong({ body: rows })) return null;
  return h('p.extent', [`共${rows.length}行`, h('a', { href: path, download: true }, '下载CSV')]);
}

function citedMark(id: string, cited: number | null | undefined): ElementContent | null {
  return cited ? h('a.by', { href: `#by-${id}`, title: `被引用 ${cited} 处` }, `引${cited}`) : null;
}
