import type { Task, TaskOrgan } from '../../gazette/model/task.ts';
import { readLedger } from '../../read-tasks.ts';

let byOrgan: Map<string, TaskOrgan> | undefined;

/** The organ that a task means by a name. */
export function organNamed(name: string, { place }: Pick<Task, 'place'>): TaskOrgan | undefined {
  byOrgan ??= new Map(
    readLedger().organs.flatMap((organ) => organ.names.map((own) => [keyOf(own, organ.place), organ])),
  );
  return byOrgan.get(keyOf(name, place));
}

function keyOf(name: string, place: string | null): string {
  return `${place ?? ''} ${name}`;
}
