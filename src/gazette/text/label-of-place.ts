import type { Part } from '../model/document.ts';
import type { GazetteNode } from '../model/nodes.ts';
import { toHanNumeral } from './to-han-numeral.ts';

/** Marks that close a label and say nothing where it stands alone. 例：二、 → 二 */
const RE_CLOSING_MARK = /[、.．,，\s]+$/;

/**
 * How a person names the place of a node: 第四十条 (articles are numbered through the document), 第四十条第二款,
 * 二、（一）, 附件1 三. Null where nothing on the way to it has a label.
 *
 * @param trail nodes from the part down to the one meant, itself included
 */
export function labelOfPlace(part: Pick<Part, 'role' | 'label'> | null, trail: readonly GazetteNode[]): string | null {
  const annex = part?.role === 'annex' ? part.label : null;
  const place = placeIn(trail);
  return [annex, place].filter(Boolean).join(' ') || null;
}

function placeIn(trail: readonly GazetteNode[]): string {
  const i = trail.findIndex((node) => node.type === 'article');
  const article = trail[i];
  if (article?.type !== 'article') {
    const labels = trail.flatMap((node) =>
      (node.type === 'section' || node.type === 'item') && node.label ? [node.label] : [],
    );
    return labels.join('').replace(RE_CLOSING_MARK, '');
  }
  const paragraphs = article.children.filter((child) => child.type === 'paragraph');
  const number = paragraphs.findIndex((p) => p === trail[i + 1]) + 1;
  const paragraph = paragraphs.length > 1 && number > 0 ? `第${toHanNumeral(number)}款` : '';
  const items = trail
    .slice(i + 1)
    .flatMap((node) => (node.type === 'item' ? [node.label.replace(RE_CLOSING_MARK, '')] : []));
  return article.label + paragraph + (items.length > 0 ? `第${items.join('')}项` : '');
}
