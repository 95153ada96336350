import { LABEL_KINDS } from '../text/label-kinds.ts';
import { parseDoubtful, parseLabel } from '../text/label.ts';

/**
 * Element of a heading at a depth in its part. `h1` is the title of the document and `h2` that of a part, so that no
 * rank is passed over.
 */
export function headingTag(level: number): 'h3' | 'h4' | 'h5' | 'h6' {
  if (level <= 1) return 'h3';
  if (level === 2) return 'h4';
  return level === 3 ? 'h5' : 'h6';
}

/** Depth at which a heading is set so without saying: 一、 and （一） where they usually stand, 1. below them. */
const USUAL: Readonly<Record<'hei' | 'kai' | 'bold', (level: number) => boolean>> = {
  hei: (level) => level === 1,
  kai: (level) => level === 2,
  bold: (level) => level > 2,
};

/**
 * How a heading is set, where its depth alone does not say it (GB/T 9704—2012, 7.3.3): `div` for 第一章, centred; `hei`
 * for 一、, `kai` for （一） and `bold` for 1. at another depth than their usual one.
 *
 * @param printed Its label. A page is made from the words of its document, which do not hold the value of the number.
 */
export function headingFace(
  printed: string | null | undefined,
  level: number,
): 'div' | 'hei' | 'kai' | 'bold' | undefined {
  const label = !printed ? null : (parseLabel(printed) ?? parseDoubtful(printed)[0]);
  if (!label) return undefined;
  const { face } = LABEL_KINDS[label.kind];
  return face === 'div' || !USUAL[face](level) ? face : undefined;
}
