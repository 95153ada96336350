import type { Part } from '../model/document.ts';
import type { HeadingFace } from './heading-style.ts';

/** What each component of a rendered document takes, by its name in the MDX; its children are the words. */
export interface Attributes extends LineAttributes, InlineAttributes {}

/** Of those that stand on lines of their own. */
export interface LineAttributes {
  /** `title` is left out where it is that of the document. */
  Part: Linked & { role: Part['role']; label: Maybe<string>; title: Maybe<string> };
  /** `level`: depth in the part, 1 on top. `runIn`: the heading opens the paragraph below it. */
  Section: Linked & { level: number; label: Maybe<string>; face: Maybe<HeadingFace>; runIn: boolean };
  Article: Linked & { level: number; label: string; heading: Maybe<string> };
  Paragraph: Linked;
  Item: Linked & { level: number; label: string };
  Table: Linked;
  /** `call`: id of the node in which the footnote is called. */
  Footnote: Linked & { mark: string; call: Maybe<string> };
  Signature: Linked;
  Figure: Linked;
  Dateline: Linked;
  Addressees: Linked;
  AnnexList: Linked;
  /** The words of a section's heading. */
  Heading: Slotted;
  /** The words above items. */
  Lead: Slotted;
  TableNote: Slotted;
  Caption: None;
  Head: None;
  Body: None;
  Row: None;
}

/** Of those that stand within a line. */
export interface InlineAttributes {
  Cell: { scope: Maybe<'col' | 'row'>; colspan: Maybe<number>; rowspan: Maybe<number> };
  Sub: None;
  Sup: None;
  /** LaTeX as the scanner wrote it; the children are its plain reading. */
  Formula: { latex: string };
  /** `to`: id of the footnote. */
  NoteCall: { to: string };
  /** `to`: path of what is cited: a document, a work, or a place in one. */
  Ref: { to: string };
  /** `to`: ids of the nodes that are meant, the first one leading; others follow in 第二条至第五条. */
  Internal: { to: string };
  /** `to`: id of the node that defines the term. */
  Term: { to: string };
  /** `found`: what stands in the scan. */
  Fix: { found: string };
  /** Where a page of the printed gazette begins. `bare`: within a link, which can hold no other. */
  Page: { n: number; bare: boolean };
  br: None;
}

interface Linked {
  id: string;
  /** How many documents cite the place. */
  cited: Maybe<number>;
}

/** Which of its parent's places a component takes. */
interface Slotted {
  slot: 'heading' | 'lead' | 'note';
}

type None = Readonly<Record<string, never>>;
/** Null, like undefined and false, is said by leaving an attribute out. */
type Maybe<T> = T | null | undefined;

export type ComponentName = keyof Attributes;

/** An element of a rendered document: what the MDX says in words and a page draws as HTML. */
export interface ComponentOf<N extends ComponentName> {
  name: N;
  attributes: Attributes[N];
  children: Child[];
}

export type Component = { [N in ComponentName]: ComponentOf<N> }[ComponentName];
export type Child = Component | string;

/** A component that can be linked to: a part or a node. */
export type Place = { [N in ComponentName]: Attributes[N] extends Linked ? ComponentOf<N> : never }[ComponentName];

export function isPlace(given: Component): given is Place {
  return 'id' in given.attributes;
}

export function component<N extends ComponentName>(
  name: N,
  attributes: Attributes[N],
  children: Child[] = [],
): ComponentOf<N> {
  return { name, attributes, children };
}

/** What a component holds: the child that has a place of its own (a heading, the words above items), and the others. */
export function splitSlot(children: readonly Child[]): { slot: Component | null; rest: Child[] } {
  const slot = children.find((child) => typeof child !== 'string' && 'slot' in child.attributes);
  return { slot: typeof slot === 'object' ? slot : null, rest: children.filter((child) => child !== slot) };
}

export function childrenNamed<N extends ComponentName>(name: N, children: readonly Child[]): ComponentOf<N>[] {
  return children.filter((child) => typeof child !== 'string' && child.name === name) as ComponentOf<N>[];
}

/** The words of components: a break as `\n`, a formula as its plain reading. */
export function plainText(children: readonly Child[]): string {
  return children
    .map((child) => (typeof child === 'string' ? child : child.name === 'br' ? '\n' : plainText(child.children)))
    .join('');
}
