import { XmlElement, XmlText } from '@rgrove/parse-xml';

/** The elements right inside one, all or those of a name. */
export function childrenOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const elements = parent?.children.filter((child) => child instanceof XmlElement) ?? [];
  return name === undefined ? elements : elements.filter((element) => element.name === name);
}

/** The first element of a name on a path of names. 例：childOf(paragraph, 'w:pPr', 'w:jc') */
export function childOf(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return parent;
  const child = parent?.children.find((node) => node instanceof XmlElement && node.name === name);
  return child instanceof XmlElement ? childOf(child, ...rest) : undefined;
}

/** All elements of a name inside one, in their order. */
export function elementsIn(parent: XmlElement | undefined, name: string): XmlElement[] {
  return childrenOf(parent).flatMap((child) => [...(child.name === name ? [child] : []), ...elementsIn(child, name)]);
}

export function attributeOf(element: XmlElement | undefined, name = 'w:val'): string | undefined {
  return element?.attributes[name];
}

/** The characters right inside an element. */
export function textIn(element: XmlElement): string {
  return element.children.map((child) => (child instanceof XmlText ? child.text : '')).join('');
}

/** Whether a property that is on or off is on: it may be there without a value (ECMA-376-1, 17.17.4). */
export function isOn(property: XmlElement | undefined): boolean {
  return property !== undefined && !['0', 'false', 'off', 'none'].includes(attributeOf(property) ?? '');
}
