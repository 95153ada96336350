import { availableParallelism } from 'node:os';
import { GuardedThread } from '../guarded-thread.ts';
import type { Tasks } from './worker.ts';

type Thread = GuardedThread<Tasks>;

/** Kept as long as the process lives: loading the pipeline takes a thread half a second. */
const threads: Thread[] = [];

/** @param megabytes otherwise what the largest gazettes need twice */
export function startThread(megabytes?: number): Thread {
  return new GuardedThread(new URL('./worker.ts', import.meta.url), megabytes);
}

/** Does a task for each value on as many threads as the machine has processors; the results are in the order given. */
export async function onThreads<Value, Result>(
  values: readonly Value[],
  task: (value: Value, thread: Thread) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = values.entries();
  const work = async (thread: Thread): Promise<void> => {
    for (const [i, value] of queue) results[i] = await task(value, thread);
  };
  const count = Math.min(values.length, availableParallelism());
  while (threads.length < count) threads.push(startThread());
  await Promise.all(threads.slice(0, count).map(work));
  return results;
}
