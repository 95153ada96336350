import type { APIRoute, GetStaticPaths } from 'astro';
import { readLedger } from '../../../read-tasks.ts';
import { slugOfOrgan, tasksByOrgan, type OwnTask } from '../../../components/tasks/tasks-of.ts';
import { titlesOfDocuments } from '../../../components/tasks/titles-of.ts';
import { toCalendar } from '../../../gazette/export/calendar.ts';
import { isWithdrawn } from '../../../gazette/model/redirect.ts';
import { readRedirects } from '../../../read-redirects.ts';
import { asOf, contentFolder, wholeUrl } from '../../../site-config.ts';

interface Props {
  name: string;
  own: OwnTask[];
}

/** Under every name of an organ, and where it has no task left: who subscribes to a calendar keeps its address. */
export const getStaticPaths = (() => {
  const { tasks, organs } = readLedger();
  const live = [...tasksByOrgan(tasks, organs)].flatMap(([{ url, aliases, name }, own]) =>
    [url, ...aliases].map((address) => ({ params: { organ: slugOfOrgan(address) }, props: { name, own } })),
  );
  const empty = withoutTasks().map((organ) => ({ params: { organ }, props: { name: '已无任务的机关', own: [] } }));
  return [...live, ...empty];
}) satisfies GetStaticPaths;

/** Parts of addresses of organs that lead to a list now, for no document gives them a task any more. */
function withoutTasks(): string[] {
  return readRedirects(contentFolder).flatMap((redirect) => {
    const toList = !isWithdrawn(redirect) && RE_LIST.test(redirect.to);
    return toList && RE_ORGAN.test(redirect.from) ? slugOfOrgan(redirect.from) : [];
  });
}

/** 例：/tasks/beijingshi-shijiaowei/ */
const RE_ORGAN = /^\/tasks\/[^/#]+\/$/u;
/** 例：/tasks/#organs、/tasks/places/beijingshi/ */
const RE_LIST = /^\/tasks\/(?:#organs|places\/)/u;

/** The deadlines of an organ, a day each. */
export const GET: APIRoute<Props> = async ({ props: { name, own } }) => {
  const titles = await titlesOfDocuments();
  const entries = own.map(({ task, role }) => ({ task, role, title: titles.get(task.document)?.title ?? '' }));
  return new Response(toCalendar({ name, entries }, { site: wholeUrl(''), asOf }));
};
