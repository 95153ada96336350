import { parseLabel } from '../../gazette/text/label.ts';

/**
 * Element of a heading at a depth in its part. `h1` is the title of the document and `h2` that of a part, so that no
 * rank is passed over.
 */
export function headingTag(level: number): 'h3' | 'h4' | 'h5' | 'h6' {
  if (level <= 1) return 'h3';
  if (level === 2) return 'h4';
  return level === 3 ? 'h5' : 'h6';
}

/**
 * How a heading is set, where its depth alone does not say it (GB/T 9704—2012, 7.3.3): `div` for 第一章, centred; `hei`
 * for 一、, `kai` for （一） and `bold` for 1. at another depth than their usual one.
 */
export function headingFace(label: string | undefined, level: number): 'div' | 'hei' | 'kai' | 'bold' | undefined {
  switch (parseLabel(label ?? '')?.kind) {
    case 'part':
    case 'chapter':
    case 'section':
      return 'div';
    case 'han':
      return level === 1 ? undefined : 'hei';
    case 'hanParen':
      return level === 2 ? undefined : 'kai';
    case undefined:
      return undefined;
    default:
      return level > 2 ? undefined : 'bold';
  }
}
