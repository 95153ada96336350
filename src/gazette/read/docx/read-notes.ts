import type { XmlElement } from '@rgrove/parse-xml';
import { printNumber } from './number-forms.ts';
import { attributeOf, childOf, childrenOf, elementsIn } from './xml.ts';

/** The footnotes of a document. */
export interface Notes {
  /** What is printed where a note is called, and before it. */
  markOf: (id: string) => string;
  bodyOf: (id: string) => XmlElement | undefined;
  /** The notes that are called inside an element, in order. */
  calledIn: (element: XmlElement) => string[];
}

const KINDS = [
  { call: 'w:footnoteReference', note: 'w:footnote', settings: 'w:footnotePr', usual: 'decimal' },
  { call: 'w:endnoteReference', note: 'w:endnote', settings: 'w:endnotePr', usual: 'lowerRoman' },
] as const;

/** What a call of a note calls, unlike any other. */
export function noteCalledBy(call: XmlElement): string | null {
  const isCall = KINDS.some((kind) => kind.call === call.name);
  return isCall ? `${call.name} ${attributeOf(call, 'w:id') ?? ''}` : null;
}

/**
 * Reads footnotes and endnotes and numbers them in the order of their calls (ECMA-376-1, 17.11). A number that is printed
 * small and high stands in brackets, [1], so that it is not read as part of a word.
 *
 * @param parts Of both kinds.
 */
export function readNotes(document: XmlElement, parts: readonly XmlElement[]): Notes {
  const bodies = new Map<string, XmlElement>();
  const marks = new Map<string, string>();
  for (const { call, note, settings, usual } of KINDS) {
    const formats = elementsIn(document, settings).map((setting) => attributeOf(childOf(setting, 'w:numFmt')));
    const format = formats.find((given) => given !== undefined) ?? usual;
    for (const body of parts.flatMap((part) => childrenOf(part, note)))
      bodies.set(`${call} ${attributeOf(body, 'w:id') ?? ''}`, body);
    for (const [i, called] of elementsIn(document, call).entries()) {
      const printed = printNumber(i + 1, format);
      marks.set(noteCalledBy(called) ?? '', /^[\da-z]+$/i.test(printed) ? `[${printed}]` : printed);
    }
  }
  return {
    bodyOf: (id) => bodies.get(id),
    markOf: (id) => marks.get(id) ?? '',
    calledIn: (element) =>
      KINDS.flatMap(({ call }) => elementsIn(element, call)).flatMap((call) => noteCalledBy(call) ?? []),
  };
}
