/** Names the variable that tells `kill-at.ts` when; a `Kill` as JSON. */
export const KILL = 'GONGBAO_KILL';

export interface Kill {
  /** End of the path of the script that is watched; the processes beside it are not, but die with it. */
  script: string;
  /** The call, counted from 1; 0 never, and then those of all scripts are counted. */
  at: number;
  /** File to which a line is appended where a watched script ends by itself: its number of calls and its path. */
  counts: string;
}

/** Numbers of calls spread evenly over all, the last ones each: there the new state takes the place of the last. */
export function momentsOf(calls: number, wanted: number): number[] {
  const last = Math.min(Math.ceil(wanted / 3), calls);
  const spread = Math.min(wanted, calls) - last;
  return [
    ...Array.from({ length: spread }, (_, i) => 1 + Math.floor((i * (calls - last)) / spread)),
    ...Array.from({ length: last }, (_, i) => calls - last + 1 + i),
  ];
}
