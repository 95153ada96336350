/** A numbered thing of a text before it is amended; `value` is null where the text leaves the number out. */
export interface Slot<T> {
  number: number;
  value: T | null;
  /** The number that an act gives it; null where none does. */
  to: number | null;
  isDeleted: boolean;
}

export interface Numbered<T> {
  number: number;
  value: T;
}

/**
 * The order after acts: what an act numbers (第九条改为第七条, 增加一条，作为第四条) has that number, everything else keeps
 * its order and takes the numbers that are left.
 *
 * @param closesGaps what is deleted leaves its number to the next
 */
export function arrange<T>(
  slots: readonly Slot<T>[],
  inserted: readonly Numbered<T>[],
  closesGaps: boolean,
): Numbered<T>[] {
  const pins = new Map<number, T | null>(inserted.map(({ number, value }) => [number, value]));
  for (const { to, value, isDeleted } of slots) if (to !== null && !isDeleted) pins.set(to, value);
  const free = withGhosts(slots).filter(({ to, isDeleted }) => to === null && !(isDeleted && closesGaps));
  const arranged: Numbered<T>[] = [];
  let next = 0;
  for (let number = 1; next < free.length || pins.size > 0; number++) {
    const value = pins.has(number) ? pins.get(number) : free[next]?.isDeleted ? null : free[next]?.value;
    if (!pins.delete(number)) next++;
    if (value !== null && value !== undefined) arranged.push({ number, value });
  }
  return arranged;
}

/** Numbers that a text leaves out are taken all the same. */
function withGhosts<T>(slots: readonly Slot<T>[]): Slot<T>[] {
  const byNumber = new Map(slots.map((slot) => [slot.number, slot]));
  const last = Math.max(0, ...byNumber.keys());
  return Array.from(
    { length: last },
    (_, i) => byNumber.get(i + 1) ?? { number: i + 1, value: null, to: null, isDeleted: false },
  );
}
