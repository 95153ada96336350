import type { SeriesWords } from '../lexicon/lexicon.ts';
import { anyOf, fromWords, withSeriesWords } from '../lexicon/words.ts';
import type { GazetteDocument } from '../model/document.ts';
import type { Task, TaskLedger } from '../model/task.ts';
import { deadlineOf, findDeadlines, type YearOfPlan } from '../scan/deadlines.ts';
import { textsOf } from '../model/texts-of.ts';
import { walkNodes } from '../model/walk-nodes.ts';
import type { TaskDraft } from './draft.ts';
import { gatherOrgans } from './gather-organs.ts';
import { placesIn, type PlaceOf } from './places-in.ts';
import { readMeasure } from './read-measure.ts';
import { readNodes } from './read-nodes.ts';
import { fieldOf } from './field-of.ts';
import { yearOfPlan } from './year-of-plan.ts';

/** A table that looks like one of tasks and was not read. */
export interface UnreadTable {
  rule: 'tasks/unread-table';
  document: string;
  line: number;
  message: string;
}

/**
 * All obligations that the documents of a collection give to organs. Nothing is guessed: what names nobody who is to do
 * it is no task here, and a table that looks like one of tasks and cannot be read is told.
 *
 * @param documents linked, for the short names that they define
 * @param words that series add to the lexicon, by the gazettes whose documents are read with them
 */
export function findTasks(
  documents: readonly GazetteDocument[],
  words: ReadonlyMap<string, SeriesWords> = new Map(),
): TaskLedger & { findings: UnreadTable[] } {
  const placeOf = placesIn(documents);
  const read = documents.map((document) =>
    withSeriesWords(words.get(document.gazette.id), () => readDocument(document, placeOf)),
  );
  const tasks = read.flatMap((one) => one.tasks);
  return { tasks, organs: gatherOrgans(tasks, documents, placeOf), findings: read.flatMap(({ findings }) => findings) };
}

function readDocument(document: GazetteDocument, placeOf: PlaceOf): { tasks: Task[]; findings: UnreadTable[] } {
  const parts = document.parts.map(({ children }) => readNodes(children));
  const year = yearOfPlan(document);
  const place = placeOf(document);
  const firstLeads = saysFirstLeads(document);
  const counts = new Map<string, number>();
  const tasks = parts.flatMap((part) =>
    part.tasks.map((draft): Task => {
      const count = (counts.get(draft.anchor) ?? 0) + 1;
      counts.set(draft.anchor, count);
      const id = `${document.id}/${draft.anchor}${count > 1 ? `-${count}` : ''}`;
      return toTask(firstLeads ? withFirstLeading(draft) : draft, { document, id, place, year });
    }),
  );
  return { tasks, findings: parts.flatMap(({ unread }) => unread.map((id) => findingOf(id, document))) };
}

interface Context {
  document: GazetteDocument;
  id: string;
  place: string | null;
  year: YearOfPlan;
}

function toTask(draft: TaskDraft, { document, id, place, year }: Context): Task {
  const { node, anchor, section, task, detail, lead, cooperating } = draft;
  return {
    id,
    document: document.id,
    node,
    url: `${document.url}#${anchor}`,
    section,
    task,
    detail,
    measure: readMeasure(task),
    lead,
    cooperating,
    ...untilWhen(draft, year),
    place,
    theme: fieldOf(document.shortTitle),
  };
}

/** 例：责任单位为两个以上的，排名第一的为牵头单位 · （列第一位者为牵头单位，下同） */
const reFirstLeads = fromWords(
  () => new RegExp(`[列排][^。；，]*(?:第一|首位)[^。；，]*${anyOf('duties', 'leads')}`, 'u'),
);

function saysFirstLeads({ parts }: GazetteDocument): boolean {
  const nodes = parts.flatMap(({ children }) => [...walkNodes(children)]);
  return nodes.some((node) => textsOf(node).some(({ text }) => reFirstLeads().test(text)));
}

function withFirstLeading(draft: TaskDraft): TaskDraft {
  const [first, ...others] = draft.lead;
  if (!draft.isBare || first === undefined) return draft;
  return { ...draft, lead: [first], cooperating: [...others, ...draft.cooperating] };
}

/** What a field says; else the one deadline that the words of the task name, else that of the head above. */
function untilWhen(
  { task, deadlineText, hasDeadlineColumn = false, deadlineAbove = null }: TaskDraft,
  year: YearOfPlan,
): Pick<Task, 'deadlineText' | 'deadline'> {
  if (deadlineText !== null || hasDeadlineColumn)
    return { deadlineText, deadline: deadlineText === null ? null : deadlineOf(deadlineText, year) };
  const named = findDeadlines(task, year).filter(({ date }) => year.after === null || date >= year.after);
  const [first] = named;
  if (!first && deadlineAbove !== null)
    return { deadlineText: deadlineAbove, deadline: deadlineOf(deadlineAbove, year) };
  if (!first || named.some(({ date }) => date !== first.date)) return { deadlineText: null, deadline: null };
  return { deadlineText: task.slice(first.start, first.end), deadline: first.date };
}

function findingOf(id: string, document: GazetteDocument): UnreadTable {
  const nodes = document.parts.flatMap(({ children }) => [...walkNodes(children)]);
  const table = nodes.find((node) => node.id === id);
  return {
    rule: 'tasks/unread-table',
    document: document.id,
    line: table?.lines[0]?.[0] ?? document.source.lines[0],
    message: `表 ${id} 有任务表的栏目，但没有写明由哪个机关承担的行，没有列入任务台账`,
  };
}
