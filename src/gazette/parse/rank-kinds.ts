import { LABEL_KINDS, LABEL_KIND_NAMES, type LabelKind } from '../text/label-kinds.ts';
import type { Label } from '../text/label.ts';

/** What a kind that floats adds to the rank of what it stands below; its family follows in smaller steps. */
const BELOW = 0.1;
const STEP = 0.01;
/** What it stands above a list by, that begins anew in it. */
const ABOVE = 0.4;

/**
 * Ranks of the kinds of number of a part. Most have the one that the standards give them; 甲、 Ⅰ. A. and 1.1 stand below
 * what they first come in, or above the list that begins anew right behind them: 一、…四、 | 甲、 | 一、.
 *
 * @param labels of the part, in order
 */
export function rankKinds(labels: readonly Label[]): ReadonlyMap<LabelKind, number> {
  const ranks = new Map<LabelKind, number>();
  labels.forEach(({ kind }, i) => {
    if (ranks.has(kind)) return;
    const { rank, floats } = LABEL_KINDS[kind];
    if (floats === null) {
      ranks.set(kind, rank);
      return;
    }
    const above = labels[i - 1];
    const below = labels[i + 1];
    const inner = (above ? (ranks.get(above.kind) ?? 0) : 0) + BELOW;
    const anew = below?.number === 1 && LABEL_KINDS[below.kind].floats === null ? LABEL_KINDS[below.kind].rank : inner;
    const base = anew < inner ? anew - ABOVE : inner;
    const family = LABEL_KIND_NAMES.filter((other) => LABEL_KINDS[other].floats === floats);
    family.forEach((other, step) => ranks.set(other, base + step * STEP));
  });
  return ranks;
}
