import { Worker } from 'node:worker_threads';

/** What a thread can do, by the name of the task: what it is given, and what comes of it. */
export type TasksNamed<Name extends PropertyKey> = Record<Name, { given: unknown; result: unknown }>;

/** A task that did not end well; `at` is the last mark that it made, -1 where it made none. */
export interface Failure {
  why: { kind: 'threw'; message: string } | { kind: 'time'; seconds: number } | { kind: 'memory'; megabytes: number };
  at: number;
}

export type Outcome<Result> = { result: Result } | { failure: Failure };

/** The old space of a thread; the largest gazettes that are read take half of it. */
const MEGABYTES = 2048;
const EVERY_MILLISECONDS = 200;

/**
 * A thread whose tasks may fail, hang or use up its memory without harm to the process. It is kept between tasks, so that
 * the pipeline is loaded once, and replaced after a failure. It does not keep the process alive.
 */
export class GuardedThread<Tasks extends TasksNamed<keyof Tasks>> {
  readonly #mark = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  readonly #module: URL;
  readonly #megabytes: number;
  #worker: Worker | null = null;
  /** The task at hand: the next waits for it. */
  #last: Promise<unknown> = Promise.resolve();

  /** @param module which calls `answerTasks` */
  constructor(module: URL, megabytes = MEGABYTES) {
    this.#module = module;
    this.#megabytes = megabytes;
  }

  /** @param seconds of processor time (not of waiting for a busy machine) between two marks of the task */
  run<Name extends keyof Tasks>(
    name: Name,
    given: Tasks[Name]['given'],
    seconds: number,
  ): Promise<Outcome<Tasks[Name]['result']>> {
    const outcome = this.#last.then(() => this.#run(name, given, seconds));
    this.#last = outcome;
    return outcome;
  }

  async #run<Name extends keyof Tasks>(
    name: Name,
    given: Tasks[Name]['given'],
    seconds: number,
  ): Promise<Outcome<Tasks[Name]['result']>> {
    this.#mark[0] = -1;
    const worker = (this.#worker ??= this.#start());
    const { promise, resolve } = Promise.withResolvers<Outcome<Tasks[Name]['result']>>();
    const fail = (why: Failure['why']): void => {
      resolve({ failure: { why, at: this.#mark[0] ?? -1 } });
      this.#stop(worker);
    };
    const onMessage = (answer: { result: Tasks[Name]['result'] } | { thrown: string }): void => {
      if ('result' in answer) resolve(answer);
      else fail({ kind: 'threw', message: answer.thrown });
    };
    const onError = (error: NodeJS.ErrnoException): void => {
      fail(
        isOfMemory(error) ? { kind: 'memory', megabytes: this.#megabytes } : { kind: 'threw', message: error.message },
      );
    };
    worker.on('message', onMessage).on('error', onError).ref();
    const watch = this.#watch(worker, seconds, () => {
      fail({ kind: 'time', seconds });
    });
    worker.postMessage({ name, given });
    try {
      return await promise;
    } finally {
      clearInterval(watch);
      worker.off('message', onMessage).off('error', onError).unref();
    }
  }

  #start(): Worker {
    return new Worker(this.#module, {
      workerData: this.#mark,
      resourceLimits: { maxOldGenerationSizeMb: this.#megabytes },
    });
  }

  #stop(worker: Worker): void {
    this.#worker = null;
    void worker.terminate();
  }

  #watch(worker: Worker, seconds: number, onOverrun: () => void): NodeJS.Timeout {
    let last = { mark: NaN, used: 0 };
    return setInterval(() => {
      worker.cpuUsage().then(
        ({ user, system }) => {
          const used = (user + system) / 1e6;
          const mark = this.#mark[0] ?? -1;
          if (mark !== last.mark) last = { mark, used };
          else if (used - last.used > seconds) onOverrun();
        },
        // It has ended meanwhile.
        () => undefined,
      );
    }, EVERY_MILLISECONDS);
  }
}

function isOfMemory({ code }: NodeJS.ErrnoException): boolean {
  return code === 'ERR_WORKER_OUT_OF_MEMORY';
}
