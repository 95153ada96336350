import { assertNever } from '../model/assert-never.ts';
import type { GazetteDocument, Part } from '../model/document.ts';
import { NODE_TRAITS } from '../model/node-traits.ts';
import { perObject } from '../model/per-object.ts';
import type { GazetteNode } from '../model/nodes.ts';
import { namePlace, type Rank, type Step } from './name-place.ts';
import { namePart, nameThing } from './name-thing.ts';

/**
 * How a person names the place of a node: 第四十条第二款, 二、（一）第2段, 附件1第三部分. Null for what is the document
 * itself.
 *
 * @param trail nodes from the part down to the one meant, itself included
 * @param parts all of the document
 */
export function labelOfPlace(part: Part | null, trail: readonly GazetteNode[], parts: readonly Part[]): string | null {
  const first: Step[] = part ? [{ kind: 'part', words: namePart(part, issuesSeveral(parts)) }] : [];
  const steps = trail.map((node, i) => stepTo(node, trail[i - 1] ?? part));
  return namePlace([...first, ...steps]) || null;
}

const issuesSeveral = perObject(
  (parts: readonly Part[]) => parts.filter(({ role }) => role === 'instrument').length > 1,
);

/** The name of every part and node of a document by its id; empty for what is the document itself. */
export function namesOfPlaces({ parts }: Pick<GazetteDocument, 'parts'>): Map<string, string> {
  const names = new Map<string, string>();
  const add = (part: Part, trail: readonly GazetteNode[]): void => {
    const last = trail.at(-1) ?? part;
    names.set(last.id, labelOfPlace(part, trail, parts) ?? '');
    for (const child of childrenOf(last)) add(part, [...trail, child]);
  };
  for (const part of parts) add(part, []);
  return names;
}

function childrenOf(parent: Part | GazetteNode | null): readonly GazetteNode[] {
  return parent && 'children' in parent ? parent.children : [];
}

function stepTo(node: GazetteNode, above: Part | GazetteNode | null): Step {
  switch (node.type) {
    case 'section':
      return { kind: 'section', label: node.label, heading: node.heading };
    case 'article':
      return { kind: 'article', label: node.label };
    case 'paragraph':
      return { kind: 'paragraph', ...((above && ranksIn(above).get(node)) ?? ALONE) };
    case 'item':
      return { kind: 'item', label: node.label };
    case 'table':
      return { kind: 'thing', words: nameThing(node.id, node.title ?? '') };
    case 'figure':
      return { kind: 'thing', words: nameThing(node.id, node.caption) };
    case 'footnote':
      return { kind: 'thing', words: nameThing(node.id, node.mark) };
    case 'signature':
    case 'dateline':
    case 'addressees':
    case 'annexList':
      return { kind: 'thing', words: nameThing(node.id, '') };
    default:
      return assertNever(node);
  }
}

const ALONE: Rank = { number: 1, of: 1, alone: true };

/** Of the paragraphs right below a part or node. The text of an item is its first paragraph. */
const ranksIn = perObject((above: Part | GazetteNode): ReadonlyMap<GazetteNode, Rank> => {
  const siblings = childrenOf(above);
  const opening = 'type' in above && above.type === 'item' && above.text !== '' ? 1 : 0;
  const beside = siblings.filter(({ type }) => NODE_TRAITS[type].beside).length + opening;
  const paragraphs = siblings.filter(({ type }) => type === 'paragraph');
  return new Map(
    paragraphs.map((node, i) => [
      node,
      { number: i + 1 + opening, of: paragraphs.length + opening, alone: beside === 1 },
    ]),
  );
});
