import type { Correction } from '../model/changes.ts';

/** Repairs that changed the same characters for the same reason. */
export interface CorrectionGroup extends Pick<Correction, 'found' | 'replaced' | 'why'> {
  places: Pick<Correction, 'line' | 'at'>[];
}

/** Repairs of one kind together, in the order of their first place: a scan has hundreds of half-width marks. */
export function groupCorrections(corrections: readonly Correction[]): CorrectionGroup[] {
  const groups = new Map<string, CorrectionGroup>();
  for (const { found, replaced, why, line, at } of corrections) {
    const key = JSON.stringify([found, replaced, why]);
    const group = groups.get(key) ?? { found, replaced, why, places: [] };
    group.places.push(at === undefined ? { line } : { line, at });
    groups.set(key, group);
  }
  return [...groups.values()];
}
