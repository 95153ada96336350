import { comparisonPages } from './compare-indicators.ts';
import { familiesOf, familyPath, plansAlone, type Themes } from './families-of.ts';
import type { Indicator } from './indicator.ts';
import { numberedPages } from './numbered-pages.ts';
import { organsByPlace } from './organs-by-place.ts';
import { indicatorsPath, promisesPath } from './plan-paths.ts';
import type { PromisedText } from './promised-text.ts';
import type { TaskLedger, TaskOrgan } from './task.ts';
import { calendarPath, tasksOfDocumentPath } from './task-paths.ts';

/** What is read from all documents together. */
export interface Gathered {
  plans: Themes;
  ledger: TaskLedger;
  indicators: readonly Indicator[];
  promises: readonly Pick<PromisedText, 'document'>[];
}

/** A page that stands as long as the collection has something that it lists. */
export interface GeneratedPage {
  kind: keyof typeof KINDS;
  url: string;
  /** Other addresses of it: of other names, and those on which it goes on. */
  others: readonly string[];
  /** Files beside it and beside its other names. */
  files: readonly string[];
  /** What it lists, by names that outlive a new reading. The same things are in one page of a kind tomorrow. */
  members: readonly string[];
  /** Pages that its readers are led to where nothing of it is left, the nearest first. The last one is always there. */
  above: readonly string[];
}

/** Of a collection without plans. */
export const NOTHING_GATHERED: Gathered = {
  plans: { plans: [], edges: [] },
  ledger: { tasks: [], organs: [] },
  indicators: [],
  promises: [],
};

type Made = Omit<GeneratedPage, 'kind'>;

/** A row a kind of page; whoever makes pages of another kind adds one, and its addresses are kept. */
const KINDS = {
  top: () => ['/plans/', '/tasks/', '/promises/'].map((url) => page(url, [url], ['/'])),
  theme: ({ plans }: Gathered) =>
    familiesOf(plans).map(({ id, members }) =>
      page(
        familyPath(id),
        members.flatMap(({ id, document }) => (document === null ? id : [id, document])),
        ['/plans/'],
      ),
    ),
  themes: ({ plans }: Gathered) => [list('/plans/all-themes/', familiesOf(plans).length, '/plans/')],
  plansAlone: ({ plans }: Gathered) => [list('/plans/on-their-own/', plansAlone(plans).length, '/plans/')],
  organ: ({ ledger }: Gathered) =>
    organsByPlace(ledger.organs).flatMap(({ url, organs }) => organs.map((organ) => pageOfOrgan(organ, url))),
  place: ({ ledger }: Gathered) =>
    organsByPlace(ledger.organs).map(({ name, url }) => page(url, [name], ['/tasks/#organs'])),
  year: ({ ledger }: Gathered) =>
    [...Map.groupBy(ledger.tasks, ({ deadline }) => deadline?.slice(0, 4))].flatMap(([year, { length }]) =>
      year === undefined ? [] : [list(yearPath(year), length, '/tasks/#years')],
    ),
  withTasks: ({ ledger }: Gathered) => [listOf(ledger.tasks, '/tasks/by-document/', '/tasks/#documents')],
  withIndicators: ({ indicators }: Gathered) => [listOf(indicators, '/indicators/by-document/', '/indicators/')],
  withPromises: ({ promises }: Gathered) => [listOf(promises, '/promises/by-document/', '/promises/')],
  tasks: ({ ledger }: Gathered) => pagesByDocument(ledger.tasks, tasksOfDocumentPath, '/tasks/by-document/'),
  indicators: ({ indicators }: Gathered) => pagesByDocument(indicators, indicatorsPath, '/indicators/by-document/'),
  compared: ({ indicators }: Gathered) => [list('/indicators/', comparisonPages(indicators).length, '/plans/', 1)],
  promises: ({ promises }: Gathered) => pagesByDocument(promises, promisesPath, '/promises/by-document/'),
} satisfies Record<string, (gathered: Gathered) => Made[]>;

/** All pages that the site makes of what it has read from the documents together. */
export function generatedPages(gathered: Gathered): GeneratedPage[] {
  const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];
  return kinds.flatMap((kind) => KINDS[kind](gathered).map((made) => ({ kind, ...made })));
}

/** Path on the site of the tasks that are due in a year. */
export function yearPath(year: string): string {
  return `/tasks/by-year/${year}/`;
}

function page(url: string, members: readonly string[], above: readonly string[]): Made {
  return { url, others: [], files: [], members, above };
}

/** A list is itself, whatever it lists. */
function list(url: string, entries: number, above: string, size?: number): Made {
  return { ...page(url, [url], [above]), others: numberedPages(url, entries, size) };
}

/** The list of the documents that have something. */
function listOf(things: readonly { document: string }[], url: string, above: string): Made {
  return list(url, new Set(things.map(({ document }) => document)).size, above);
}

/** The page of its document is nearer than the list of documents. */
function pagesByDocument(
  things: readonly { document: string }[],
  pathOf: (document: string) => string,
  all: string,
): Made[] {
  const documents = new Set(things.map(({ document }) => document));
  return [...documents].map((id) => page(pathOf(id), [id], [`/documents/${id}/`, all]));
}

function pageOfOrgan({ url, aliases, names, place, leads, joins }: TaskOrgan, ofPlace: string): Made {
  return {
    url,
    others: [...aliases, ...numberedPages(url, leads + joins)],
    files: [url, ...aliases].map(calendarPath),
    members: names.map((name) => `${place} ${name}`),
    above: [ofPlace, '/tasks/#organs'],
  };
}
