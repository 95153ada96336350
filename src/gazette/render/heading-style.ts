import { LABEL_KINDS, type LabelKind } from '../text/label-kinds.ts';

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
const USUAL: Readonly<Record<Exclude<HeadingFace, 'div'>, (level: number) => boolean>> = {
  hei: (level) => level === 1,
  kai: (level) => level === 2,
  bold: (level) => level > 2,
};

/** How a heading is set whose depth alone does not say it: `div` for a 第一章, centred; the faces of 一、, （一） and 1. */
export type HeadingFace = 'div' | 'hei' | 'kai' | 'bold';

/**
 * The face of a heading by the kind of its number (GB/T 9704—2012, 7.3.3), where it is not the usual one of its depth.
 *
 * @param level Depth in the part, 1 on top.
 */
export function headingFace(kind: LabelKind | undefined, level: number): HeadingFace | null {
  if (!kind) return null;
  const { face } = LABEL_KINDS[kind];
  return face === 'div' || !USUAL[face](level) ? face : null;
}
