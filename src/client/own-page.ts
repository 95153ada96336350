/**
 * The id of the unit (gazette/model/units.ts) that a node of the text stands in, which has a page of its own: its article;
 * in a part without articles its numbered heading of the first rank. Null where there is none.
 */
export function unitOfNode(node: Element): string | null {
  const unit = node.closest('.art') ?? node.closest('.text > :not(:has(.art)) > section');
  const label = unit?.querySelector(':scope > :is(h2, h3, h4, h5, h6) > a:first-child');
  return unit && label?.getAttribute('href') === `#${unit.id}` ? unit.id : null;
}

/** 例：/documents/a/#art_3__para_2 → /documents/a/art_3/#art_3__para_2 */
export function ownPage(url: string, unit: string): string {
  const address = new URL(url);
  address.pathname += `${unit}/`;
  if (address.hash === `#${unit}`) address.hash = '';
  return address.href;
}
