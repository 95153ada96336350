import type { Element } from 'hast';
import { h } from 'hastscript';
import type { FrontMatter } from './gazette/model/front-matter.ts';
import { splitTitle } from './gazette/wording/split-title.ts';

/** What the line says that a notice is folded to. */
type Issued = Pick<FrontMatter, 'title' | 'issuers' | 'genre' | 'references'>;

/**
 * Says on the line that a notice is folded to who gave out what stands below it, 由北京市人民政府通知印发, and in the
 * notice, once unfolded, its whole title: the heading of the page is the name of what it gives out.
 *
 * @param part as drawn; is changed where it is a notice
 */
export function tellIssue(part: Element, { title, issuers, genre, references }: Issued): void {
  const [summary] = part.children;
  if (part.tagName !== 'details' || summary?.type !== 'element') return;
  const forwards = references.some(({ at, relation }) => at === part.properties.id && relation === 'forwards');
  const words = `由${issuers.join('、')}${genre ?? '通知'}${forwards ? '转发' : '印发'}`;
  summary.children.push(h('span.issued', words));
  const pieces = splitTitle({ title, issuers }).flatMap((piece) => [
    h('span.piece', piece.trimEnd()),
    piece.endsWith(' ') ? ' ' : null,
  ]);
  part.children.splice(1, 0, h('p.whole', pieces));
}
