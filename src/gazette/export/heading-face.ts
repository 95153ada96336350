import type { HeadingFace } from '../render/heading-style.ts';
import type { Printed } from '../render/printed.ts';

/** The face of a heading on paper (GB/T 9704—2012, 7.3.3): 一、 in 黑体, （一） in 楷体, all others in 仿宋, set bold. */
export function headingFaceOf({ level = 1, face }: Pick<Printed, 'level' | 'face'>): HeadingFace {
  return face ?? (level === 1 ? 'hei' : level === 2 ? 'kai' : 'bold');
}
