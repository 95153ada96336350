import type { Task, TaskOrgan } from '../../gazette/model/task.ts';

/** Whether an organ leads a task or helps. */
export type Role = 'lead' | 'cooperating';

/** A task as one of an organ. */
export interface OwnTask {
  task: Task;
  role: Role;
}

/** The tasks of each organ, those with a deadline first and in its order, then in the order of the documents. */
export function tasksByOrgan(tasks: readonly Task[], organs: readonly TaskOrgan[]): Map<TaskOrgan, OwnTask[]> {
  const organOf = new Map(
    organs.flatMap((organ) => organ.names.map((name) => [`${organ.place} ${name}`, organ] as const)),
  );
  const own = new Map<TaskOrgan, OwnTask[]>(organs.map((organ) => [organ, []]));
  for (const task of tasks.toSorted(byDeadline)) {
    const named = (names: readonly string[]): TaskOrgan[] =>
      names.flatMap((name) => organOf.get(`${task.place} ${name}`) ?? []);
    const leading = new Set(named(task.lead));
    for (const organ of leading) own.get(organ)?.push({ task, role: 'lead' });
    for (const organ of new Set(named(task.cooperating)).difference(leading))
      own.get(organ)?.push({ task, role: 'cooperating' });
  }
  return own;
}

/** The earliest first; those without a day last. */
export function byDeadline(a: Task, b: Task): number {
  return (a.deadline ?? '9').localeCompare(b.deadline ?? '9');
}

/** 2020; null where no day is known. */
export function yearOf({ deadline }: Pick<Task, 'deadline'>): string | null {
  return deadline?.slice(0, 4) ?? null;
}

/** Tasks under the years in which they are due; what has no day is last. */
export function groupByYear<T>(tasks: readonly T[], taskOf: (one: T) => Task): { year: string | null; tasks: T[] }[] {
  return [...Map.groupBy(tasks, (one) => yearOf(taskOf(one)))].map(([year, members]) => ({ year, tasks: members }));
}

/** How the years are called, also as what an address leads to. */
export function nameOfYear(year: string | null): { name: string; id: string } {
  return year === null ? { name: '没有写明哪一天', id: 'undated' } : { name: `${year}年`, id: `due-${year}` };
}

/** The part of an address that is the name of an organ: /tasks/|beijingshi-shijiaowei|/ */
export function slugOfOrgan(url: string): string {
  return url.split('/')[2] ?? '';
}
