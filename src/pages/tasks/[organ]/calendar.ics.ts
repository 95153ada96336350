import type { APIRoute, GetStaticPaths } from 'astro';
import { readLedger } from '../../../read-tasks.ts';
import { slugOfOrgan, tasksByOrgan, type OwnTask } from '../../../components/tasks/tasks-of.ts';
import { titlesOfDocuments } from '../../../components/tasks/titles-of.ts';
import { toCalendar } from '../../../gazette/export/calendar.ts';
import type { TaskOrgan } from '../../../gazette/model/task.ts';
import { asOf, wholeUrl } from '../../../site-config.ts';

interface Props {
  organ: TaskOrgan;
  own: OwnTask[];
}

/** Under every name of an organ: who subscribes to a calendar keeps its address. */
export const getStaticPaths = (() => {
  const { tasks, organs } = readLedger();
  return [...tasksByOrgan(tasks, organs)].flatMap(([organ, own]) =>
    [organ.url, ...organ.aliases].map((url) => ({ params: { organ: slugOfOrgan(url) }, props: { organ, own } })),
  );
}) satisfies GetStaticPaths;

/** The deadlines of an organ, a day each. */
export const GET: APIRoute<Props> = async ({ props: { organ, own } }) => {
  const titles = await titlesOfDocuments();
  const entries = own.map(({ task, role }) => ({ task, role, title: titles.get(task.document)?.title ?? '' }));
  return new Response(toCalendar({ name: organ.name, entries }, { site: wholeUrl(''), asOf }));
};
