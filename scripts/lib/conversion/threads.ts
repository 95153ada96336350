import { availableParallelism } from 'node:os';
import { GuardedThread } from './guarded-thread.ts';

/** Kept as long as the process lives: loading the pipeline takes a thread half a second. */
const threads: GuardedThread[] = [];

/** Does a task for each value on as many threads as the machine has processors; the results are in the order given. */
export async function onThreads<Value, Result>(
  values: readonly Value[],
  task: (value: Value, thread: GuardedThread) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = values.entries();
  const work = async (thread: GuardedThread): Promise<void> => {
    for (const [i, value] of queue) results[i] = await task(value, thread);
  };
  const count = Math.min(values.length, availableParallelism());
  while (threads.length < count) threads.push(new GuardedThread());
  await Promise.all(threads.slice(0, count).map(work));
  return results;
}
