import { namePlace, type Rank, type Step } from '../gazette/wording/name-place.ts';
import { namePart, nameThing } from '../gazette/wording/name-thing.ts';
import { BESIDE_WORDS } from './beside-words.ts';

/** What takes nothing of the place above it, by the kind that its id says: all that `labelOfPlace` does not count. */
const ASIDE = new Set(['signature', 'dateline', 'addressees', 'annexlist', 'fn', 'page']);
/** What stands in a heading beside its words: calls of footnotes too. */
const NO_WORDS = `.call, ${BESIDE_WORDS}`;

/** A node of the text as it is cited, read off the page: what `labelOfPlace` says of the tree. Empty for the whole. */
export function placeOfNode(node: Element): string {
  const steps: Step[] = [];
  for (let at: Element | null = node; at; at = at.parentElement?.closest('.text [id]') ?? null)
    steps.unshift(stepTo(at));
  return namePlace(steps);
}

function stepTo(node: Element): Step {
  if (node.matches('.notice, .instrument, .annex')) return { kind: 'part', words: wordsOfPart(node) };
  if (node.matches('.art')) return { kind: 'article', label: labelOf(node) ?? '' };
  switch (kindOf(node)) {
    case 'para':
      return { kind: 'paragraph', ...rankOf(node) };
    case 'point':
      return { kind: 'item', label: node.getAttribute('data-label') ?? '' };
    case 'table':
      return { kind: 'thing', words: nameThing(node.id, wordsOf(node.querySelector('caption'))) };
    case 'fig':
      return { kind: 'thing', words: nameThing(node.id, wordsOf(node.querySelector('figcaption'))) };
    case 'fn':
      return { kind: 'thing', words: nameThing(node.id, node.getAttribute('data-label') ?? '') };
    case 'signature':
    case 'dateline':
    case 'addressees':
    case 'annexlist':
      return { kind: 'thing', words: nameThing(node.id, '') };
    default:
      return { kind: 'section', label: labelOf(node), heading: wordsOf(headingOf(node)) };
  }
}

// 例：lvl_2__para_3、notice__signature、table_1-2
const RE_KIND = /(?:^|__)([a-z]+)(?:[_-][^_]+)*$/u;

function kindOf({ id }: Element): string {
  return RE_KIND.exec(id)?.[1] ?? '';
}

function wordsOfPart(part: Element): string {
  const role = part.matches('.annex') ? 'annex' : part.matches('.notice') ? 'notice' : 'instrument';
  const title = wordsOf(part.querySelector('h2 > span'));
  const several = part.parentElement?.querySelectorAll('.instrument').length ?? 1;
  return namePart({ role, label: labelOf(part), title }, several > 1);
}

function headingOf(node: Element): Element | undefined {
  return [...node.children].find(({ localName }) => /^h\d$/u.test(localName));
}

/** A label is the link of its heading to itself. */
function labelOf(node: Element): string | null {
  const first = headingOf(node)?.firstElementChild;
  return first?.getAttribute('href') === `#${node.id}` ? first.textContent.trim() : null;
}

function wordsOf(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const other of copy?.querySelectorAll(NO_WORDS) ?? []) other.remove();
  return copy?.textContent.trim() ?? '';
}

/** The text of an item is its first paragraph. */
function rankOf(node: Element): Rank {
  const siblings = [...(node.parentElement?.children ?? [])];
  const paragraphs = siblings.filter((sibling) => kindOf(sibling) === 'para');
  const opening = node.parentElement?.matches('.item') && siblings[0]?.id === '' ? 1 : 0;
  const beside = siblings.filter((sibling) => sibling.id !== '' && !ASIDE.has(kindOf(sibling))).length + opening;
  return { number: paragraphs.indexOf(node) + 1 + opening, of: paragraphs.length + opening, alone: beside === 1 };
}
