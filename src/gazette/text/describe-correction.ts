import type { Correction } from '../model/changes.ts';

/** What a repair did, in a clause: “區”改作“区”, 删去“and”, 补上“）”. */
export function describeCorrection({ found, replaced }: Pick<Correction, 'found' | 'replaced'>): string {
  if (replaced === '') return `删去“${found}”`;
  if (found === '') return `补上“${replaced}”`;
  return `“${found}”改作“${replaced}”`;
}
