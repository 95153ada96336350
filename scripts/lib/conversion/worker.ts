/** A thread of the conversion: does one task after another, and marks in shared memory how far it has come. */
import { parentPort, workerData } from 'node:worker_threads';
import { convertSeed, type ConvertedSeed } from './convert-seed.ts';
import type { Seed } from './find-seeds.ts';
import { linkDocuments, type LinkedDocuments, type ToLink } from './link-documents.ts';
import type { Refusal } from './refusal.ts';

/** What a thread can do, by the name of the task. */
export interface Tasks {
  convert: { given: Seed; result: ConvertedSeed | { refusal: Refusal } };
  link: { given: ToLink; result: LinkedDocuments };
}

const mark = workerData as Int32Array;

parentPort?.on('message', (task: { name: keyof Tasks; given: unknown }) => {
  void answer(task).then((message) => parentPort?.postMessage(message));
});

async function answer({ name, given }: { name: keyof Tasks; given: unknown }): Promise<object> {
  try {
    return { result: await (name === 'convert' ? convertSeed(given as Seed) : linkDocuments(given as ToLink, begin)) };
  } catch (error) {
    return { thrown: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

function begin(index: number): void {
  mark[0] = index;
}
