import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { PlaceName } from './places.ts';

/** What is measured: a pattern, repeated in a place of a gazette up to so many characters. */
export interface Growth {
  pattern: string;
  place: PlaceName;
  size: number;
}

/** Seconds of CPU, or why there are none. */
export type Grown = { seconds: number } | { error: string };

/** Measures one gazette after the other, in a thread that stays warm until one takes too long or breaks it. */
export interface Grower {
  /** @param budget seconds of CPU after which the thread is ended */
  grow: (growth: Growth, budget: number) => Promise<Grown>;
  end: () => Promise<void>;
}

/** How often the clock of the thread is looked at. */
const EVERY_MILLISECONDS = 250;

export function startGrower(): Grower {
  let thread: Worker | null = null;
  const end = async (): Promise<void> => {
    await thread?.terminate();
    thread = null;
  };
  return {
    grow: async (growth, budget) => {
      thread ??= await startThread();
      const grown = await growIn(thread, growth, budget);
      if ('error' in grown) await end();
      return grown;
    },
    end,
  };
}

async function startThread(): Promise<Worker> {
  const thread = new Worker(new URL('./take-whole-way.ts', import.meta.url));
  await once(thread, 'online');
  return thread;
}

async function growIn(thread: Worker, growth: Growth, budget: number): Promise<Grown> {
  const before = await thread.cpuUsage();
  const answer = answerOf(thread);
  thread.postMessage(growth);
  for (;;) {
    const grown = await Promise.race([answer, setTimeout(EVERY_MILLISECONDS)]);
    if (grown) return grown;
    // A thread that has died has no clock, and its answer says why.
    const used = await thread.cpuUsage(before).catch(() => null);
    if (used && used.user + used.system > budget * 1e6) return { error: `more than ${budget} s` };
  }
}

/** What the thread says; where it dies, of a full heap mostly, what it dies of. */
async function answerOf(thread: Worker): Promise<Grown> {
  try {
    const [grown] = (await once(thread, 'message')) as [Grown];
    return grown;
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
