import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { tasksOfDocumentPath } from './gazette/model/task-paths.ts';
import type { Task } from './gazette/model/task.ts';

/**
 * Marks the paragraphs, numbers and rows of tables that give somebody something to do, with a link to where the ledger
 * has it. A row gets its place by it. The mark is drawn by the style and is no word of the text.
 */
export function markTasks(part: Element, tasks: readonly Pick<Task, 'id' | 'document' | 'url'>[]): void {
  if (tasks.length === 0) return;
  const byPlace = new Map(tasks.toReversed().map((task) => [task.url.split('#')[1] ?? '', task]));
  visit({ type: 'root', children: [part] } satisfies Root, 'element', (element) => {
    const id = String(element.properties.id);
    if (element.tagName === 'div' && [element.properties.className].flat().includes('table'))
      giveRowsIds(element, id, byPlace);
    const task = byPlace.get(String(element.properties.id));
    if (task) holderOf(element).children.push(markOf(task));
  });
}

/** Path in the ledger of a task, by its id. */
export function taskInLedger({ id, document }: Pick<Task, 'id' | 'document'>): string {
  return `${tasksOfDocumentPath(document)}#${id.replace('/', '__')}`;
}

function giveRowsIds(table: Element, id: string, byPlace: ReadonlyMap<string, unknown>): void {
  visit(table, { tagName: 'tbody' }, (body) => {
    const rows = body.children.filter((child) => child.type === 'element');
    rows.forEach((row, i) => {
      const place = `${id}__row_${i + 1}`;
      if (byPlace.has(place)) row.properties.id = place;
    });
  });
}

/** Behind the heading of a section, the words of a paragraph, the last cell of a row. */
function holderOf(element: Element): Element {
  const children = element.children.filter((child) => child.type === 'element');
  if (element.tagName === 'tr') return children.at(-1) ?? element;
  return (
    children.find(({ tagName }) => RE_HEADING.test(tagName)) ??
    (BLOCKS.has(element.tagName) ? (children.find(({ tagName }) => tagName === 'p') ?? element) : element)
  );
}

const RE_HEADING = /^h[2-6]$/u;
const BLOCKS: ReadonlySet<string> = new Set(['div', 'section']);

function markOf(task: Pick<Task, 'id' | 'document'>): Element {
  return h('a.task-mark', { href: taskInLedger(task), ariaLabel: '任务台账里的这一项', title: '任务台账里的这一项' });
}
