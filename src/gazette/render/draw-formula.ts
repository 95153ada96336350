import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { renderTex } from '../text/tex.ts';
import { breakFormula } from './break-formula.ts';

/** A formula as MathML; its plain reading where the LaTeX of the scanner cannot be read. */
export function drawFormula(latex: string, reading: ElementContent[]): ElementContent[] {
  const mathMl = renderTex(latex);
  if (mathMl === null) return reading;
  return fromHtml(mathMl, { fragment: true }).children.flatMap((node) =>
    node.type === 'element' ? [breakFormula(node)] : [],
  );
}
