import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Task, TaskLedger } from './gazette/model/task.ts';
import { contentFolder } from './site-config.ts';

let ledger: TaskLedger | undefined;

/** Who has to do what, as `convert` wrote it; nothing in a collection that was converted before there was a ledger. */
export function readLedger(): TaskLedger {
  const file = join(contentFolder, 'tasks.json');
  ledger ??= existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as TaskLedger) : { tasks: [], organs: [] };
  return ledger;
}

/** How many tasks a document gives to organs. */
export function countTasksOf(document: string): number {
  return tasksOn(`/documents/${document}/`).length;
}

let byPage: Map<string, Task[]> | undefined;

/** The tasks that stand on a page, in its order. */
export function tasksOn(url: string): Task[] {
  byPage ??= Map.groupBy(readLedger().tasks, (task) => task.url.split('#')[0] ?? '');
  return byPage.get(url) ?? [];
}
