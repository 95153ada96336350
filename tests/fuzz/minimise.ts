import type { Sample, SampleFile } from './sample.ts';

/** After so many trials, or milliseconds, what is left is small enough. */
const MOST_TRIALS = 600;
const MOST_TIME = 60_000;

/**
 * The smallest sample found that still fails: fewer files, no sidecar, fewer lines, fewer characters (delta debugging).
 *
 * @param fails Whether a sample shows the same find.
 */
export async function minimise(sample: Sample, fails: (sample: Sample) => Promise<boolean>): Promise<Sample> {
  let trials = 0;
  const started = performance.now();
  const stillFails = async (smaller: Sample): Promise<boolean> =>
    ++trials <= MOST_TRIALS && performance.now() - started < MOST_TIME && (await fails(smaller));
  let smallest = sample;
  for (let i = smallest.length - 1; i >= 0 && smallest.length > 1; i--) {
    const fewer = smallest.filter((_, k) => k !== i);
    if (await stillFails(fewer)) smallest = fewer;
  }
  for (const i of smallest.keys()) {
    const change = async (fields: Partial<SampleFile>): Promise<boolean> => {
      const changed = smallest.map((file, k) => (k === i ? { ...file, ...fields } : file));
      if (!(await stillFails(changed))) return false;
      smallest = changed;
      return true;
    };
    if (smallest[i]?.sidecar !== null) await change({ sidecar: null });
    if (smallest[i]?.encoding !== 'utf-8') await change({ encoding: 'utf-8' });
    await reduce((smallest[i]?.text ?? '').split('\n'), (lines) => change({ text: lines.join('\n') }));
    await reduce(Array.from(smallest[i]?.text ?? ''), (characters) => change({ text: characters.join('') }));
    const sidecar = smallest[i]?.sidecar ?? null;
    if (sidecar !== null) await reduce(sidecar.split('\n'), (lines) => change({ sidecar: lines.join('\n') }));
  }
  return smallest;
}

/** Takes ever smaller stretches out, as long as what is left is accepted. */
async function reduce(items: readonly string[], accept: (items: readonly string[]) => Promise<boolean>): Promise<void> {
  let left = items;
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < left.length;) {
      const fewer = left.toSpliced(start, size);
      if (fewer.length < left.length && (await accept(fewer))) left = fewer;
      else start += size;
    }
  }
}
