import { parentPort, workerData } from 'node:worker_threads';
import type { TasksNamed } from './guarded-thread.ts';

/** How each task is done; `begin` marks how far it has come. */
type Answers<Tasks extends TasksNamed<keyof Tasks>> = {
  readonly [Name in keyof Tasks]: (
    given: Tasks[Name]['given'],
    begin: (mark: number) => void,
  ) => Tasks[Name]['result'] | Promise<Tasks[Name]['result']>;
};

/** What a thread that a `GuardedThread` starts does: one task after another, its marks in shared memory. */
export function answerTasks<Tasks extends TasksNamed<keyof Tasks>>(answers: Answers<Tasks>): void {
  const marks = workerData as Int32Array;
  const begin = (mark: number): void => {
    marks[0] = mark;
  };
  const answer = async ({ name, given }: { name: keyof Tasks; given: unknown }): Promise<object> => {
    try {
      return { result: await answers[name](given, begin) };
    } catch (error) {
      return { thrown: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
    }
  };
  parentPort?.on('message', (task: { name: keyof Tasks; given: unknown }) => {
    void answer(task).then((message) => parentPort?.postMessage(message));
  });
}
