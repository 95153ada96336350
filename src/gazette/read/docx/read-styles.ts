import type { XmlElement } from '@rgrove/parse-xml';
import { attributeOf, childOf, childrenOf } from './xml.ts';

/** What holds of a paragraph or a run: said there, by its style, by what that is based on, or by the file. */
export interface Styles {
  /** All that say a property of a paragraph, the nearest first. 例：w:jc */
  ofParagraph: (paragraph: XmlElement, property: string) => XmlElement[];
  /** The first that says a property of a run. */
  ofRun: (run: XmlElement, paragraph: XmlElement, property: string) => XmlElement | undefined;
  styleIdOf: (paragraph: XmlElement) => string | undefined;
  /** Name of the style of a paragraph; empty where it has none. 例：heading 1 */
  nameOf: (paragraph: XmlElement) => string;
}

/** Reads the styles part (ECMA-376-1, 17.7); null where the file has none. */
export function readStyles(part: XmlElement | undefined): Styles {
  const styles = new Map(childrenOf(part, 'w:style').map((style) => [attributeOf(style, 'w:styleId'), style]));
  const usual = [...styles.values()].find(
    (style) => attributeOf(style, 'w:type') === 'paragraph' && attributeOf(style, 'w:default') === '1',
  );
  const defaults = childOf(part, 'w:docDefaults');

  /** A style and those that it is based on; a circle ends where it closes. */
  const chainOf = (id: string | undefined): XmlElement[] => {
    const chain: XmlElement[] = [];
    let style = id === undefined ? undefined : styles.get(id);
    while (style && !chain.includes(style)) {
      chain.push(style);
      style = styles.get(attributeOf(childOf(style, 'w:basedOn')));
    }
    return chain;
  };

  const styleIdOf = (paragraph: XmlElement): string | undefined =>
    attributeOf(childOf(paragraph, 'w:pPr', 'w:pStyle')) ?? (usual && attributeOf(usual, 'w:styleId'));

  return {
    styleIdOf,
    nameOf: (paragraph) => attributeOf(childOf(styles.get(styleIdOf(paragraph) ?? ''), 'w:name')) ?? '',
    ofParagraph: (paragraph, property) =>
      [
        childOf(paragraph, 'w:pPr', property),
        ...chainOf(styleIdOf(paragraph)).map((style) => childOf(style, 'w:pPr', property)),
        childOf(defaults, 'w:pPrDefault', 'w:pPr', property),
      ].filter((said) => said !== undefined),
    ofRun: (run, paragraph, property) =>
      [
        childOf(run, 'w:rPr', property),
        ...chainOf(attributeOf(childOf(run, 'w:rPr', 'w:rStyle'))).map((style) => childOf(style, 'w:rPr', property)),
        ...chainOf(styleIdOf(paragraph)).map((style) => childOf(style, 'w:rPr', property)),
        childOf(defaults, 'w:rPrDefault', 'w:rPr', property),
      ].find((said) => said !== undefined),
  };
}
