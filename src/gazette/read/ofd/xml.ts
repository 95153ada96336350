import { XmlElement, XmlText } from '@rgrove/parse-xml';

/** The elements right inside one, all or those of a name; whatever prefix its producer gives to names. */
export function elementsIn(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const elements = parent?.children.filter((child) => child instanceof XmlElement) ?? [];
  return name === undefined ? elements : elements.filter((element) => nameOf(element) === name);
}

/** The first element of a name on a path of names. */
export function elementIn(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((element, name) => elementsIn(element, name)[0], parent);
}

/** 例：ofd:TextObject → TextObject */
export function nameOf({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

export function wordsIn(element: XmlElement): string {
  return element.children.map((child) => (child instanceof XmlText ? child.text : '')).join('');
}

/** The numbers of an attribute; fewer where it has fewer. 例：Boundary="20 30.5 80 6" */
export function numbersIn(element: XmlElement, attribute: string): number[] {
  return (element.attributes[attribute] ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number)
    .filter(Number.isFinite);
}
