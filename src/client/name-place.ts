import { placeOfId } from '../gazette/text/place-of-id.ts';

/** Longest piece of a heading or title in a name. */
const MAX_CHARACTERS = 16;

/** A node of the text in words, as it is cited: 第二十四条第一款, 附件1, 二、（一）, 表1. Empty for a part without label. */
export function namePlace(node: HTMLElement): string {
  const article = placeOfId(withoutOnlyParagraph(node));
  const annex = label(node.closest('.annex')) ?? '';
  if (article !== null) return annex + article;
  const labels: string[] = [];
  for (
    let at: HTMLElement | null = node;
    at;
    at = at.parentElement?.closest<HTMLElement>('.text section[id]') ?? null
  ) {
    labels.unshift(label(at) ?? '');
  }
  return labels.join('') + (node.matches('section') ? '' : ordinal(node));
}

/** An article with one 款 is cited without it: 第四十条, 第十四条第二项. */
function withoutOnlyParagraph(node: HTMLElement): string {
  const paragraphs = node.closest('.art')?.querySelectorAll(':scope > :is(p, div)[id]') ?? [];
  return paragraphs.length === 1 ? node.id.replace('__para_1', '') : node.id;
}

function label(node: Element | null): string | undefined {
  const heading = node?.querySelector(':scope > :is(h2, h3, h4, h5, h6)');
  return (heading?.querySelector(':scope > a:first-child') ?? heading)?.textContent.trim().slice(0, MAX_CHARACTERS);
}

// 例：lvl_2__para_3、table_1
const RE_LAST_PIECE = /(para|point|table|fn|fig)_(\d+)(?:-\d+)?$/u;
const WORDS: Readonly<Record<string, string>> = { para: '段', point: '项', table: '表', fn: '注', fig: '图' };

function ordinal(node: HTMLElement): string {
  const [, kind = '', n] = RE_LAST_PIECE.exec(node.id) ?? [];
  return n === undefined ? '' : `第${n}${WORDS[kind] ?? ''}`;
}
