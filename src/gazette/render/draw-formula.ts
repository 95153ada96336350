import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import temml from 'temml';
import { breakFormula } from './break-formula.ts';

/** A formula as MathML; its plain reading where the LaTeX of the scanner cannot be read. */
export function drawFormula(latex: string, reading: ElementContent[]): ElementContent[] {
  try {
    const markup = temml.renderToString(latex, { throwOnError: true });
    return fromHtml(markup, { fragment: true }).children.flatMap((node) =>
      node.type === 'element' ? [breakFormula(node)] : [],
    );
  } catch {
    return reading;
  }
}
