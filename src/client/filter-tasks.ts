import { toCsv } from '../gazette/text/csv.ts';

/** What an entry of the list says of itself in its attributes. */
const KEYS = ['role', 'year', 'place', 'theme', 'document'] as const;
const NONE = 'none';

/**
 * Lets a reader narrow and sort a list of tasks, and take away what is left. What was chosen stands in the address, so
 * that it can be sent. Without it the whole list stands under its years.
 */
export function startTaskFilters(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-task-filter]')) startFilter(form);
}

function startFilter(form: HTMLFormElement): void {
  let list = listOf();
  const show = (): void => {
    const chosen = readForm(form);
    showChosen(list, chosen, form);
    const query = chosen.toString();
    history.replaceState(history.state, '', `${query === '' ? location.pathname : `?${query}`}${location.hash}`);
  };
  /** What is chosen is chosen of the whole list, which may run over several pages. */
  let isWhole = Number(form.dataset.pages) < 2;
  const choose = async (): Promise<void> => {
    if (!isWhole) {
      isWhole = true;
      await loadOtherPages(form);
      list = listOf();
    }
    show();
  };
  fillForm(form, new URLSearchParams(location.search));
  form.addEventListener('input', () => void choose());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('reset', () => setTimeout(show));
  form.querySelector('[data-export]')?.addEventListener('click', () => {
    void choose().then(() => {
      const shown = inOrder(list, readForm(form)).filter((entry) => !entry.hidden);
      save(toCsv([HEADS, ...shown.map(recordOf)]), `${form.dataset.taskFilter ?? '任务'}.csv`);
    });
  });
  form.hidden = false;
  if (location.search !== '') void choose();
  else if (isWhole) show();
}

/** The list as it stands on the page. */
interface List {
  groups: HTMLElement[];
  entries: HTMLElement[];
  /** Where each entry stands. */
  homes: (HTMLElement | null)[];
  /** Holds the entries while they stand in another order. */
  sorted: HTMLElement;
}

function listOf(): List {
  const groups = [...document.querySelectorAll<HTMLElement>('.task-group')];
  const entries = [...document.querySelectorAll<HTMLElement>('.task-list > li')];
  const sorted = document.createElement('ol');
  sorted.className = 'task-list';
  groups.at(-1)?.after(sorted);
  return { groups, entries, homes: entries.map((entry) => entry.parentElement), sorted };
}

function showChosen({ groups, entries, homes, sorted }: List, chosen: URLSearchParams, form: HTMLFormElement): void {
  for (const entry of entries) entry.hidden = !matches(entry, chosen);
  const order = chosen.get('sort') ?? '';
  if (order === '') entries.forEach((entry, i) => homes[i]?.append(entry));
  else sorted.append(...sortEntries(entries, order));
  for (const group of groups) group.hidden = order !== '' || !group.querySelector('.task-list > li:not([hidden])');
  const left = entries.filter((entry) => !entry.hidden).length;
  const found = form.querySelector('.found');
  if (found) found.textContent = left === entries.length ? `共${left}项` : `${entries.length}项中的${left}项`;
}

function inOrder({ entries }: List, chosen: URLSearchParams): HTMLElement[] {
  const order = chosen.get('sort') ?? '';
  return order === '' ? entries : sortEntries(entries, order);
}

/** Puts what stands on the other pages of the list behind what stands here. */
async function loadOtherPages(form: HTMLFormElement): Promise<void> {
  const pages = Number(form.dataset.pages);
  const turning = document.querySelector<HTMLElement>('main > .neighbours');
  const first = location.pathname.replace(/\d+\/$/u, '');
  const others = Array.from({ length: pages }, (_, i) => (i === 0 ? first : `${first}${i + 1}/`));
  const texts = await Promise.all(
    others.filter((page) => page !== location.pathname).map(async (page) => (await fetch(page)).text()),
  );
  for (const text of texts)
    turning?.before(...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('.task-group'));
  turning?.remove();
}

function readForm(form: HTMLFormElement): URLSearchParams {
  const chosen = [...new FormData(form)].flatMap(([name, value]) => {
    const words = typeof value === 'string' ? value.trim() : '';
    return words === '' ? [] : [[name, words]];
  });
  return new URLSearchParams(chosen);
}

function fillForm(form: HTMLFormElement, chosen: URLSearchParams): void {
  for (const field of form.elements)
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = chosen.get(field.name) ?? '';
  // A value that no option has leaves a choice empty.
  for (const select of form.querySelectorAll('select')) if (select.selectedIndex < 0) select.value = '';
}

function matches(entry: HTMLElement, chosen: URLSearchParams): boolean {
  const words = chosen.get('words');
  const isNamed = KEYS.every((key) => {
    const value = chosen.get(key);
    return value === null || (entry.dataset[key] ?? '') === (value === NONE ? '' : value);
  });
  return isNamed && (words === null || entry.textContent.includes(words));
}

function sortEntries(entries: readonly HTMLElement[], order: string): HTMLElement[] {
  if (order === 'document')
    return entries.toSorted((a, b) => (a.dataset.document ?? '').localeCompare(b.dataset.document ?? ''));
  const dayOf = (entry: HTMLElement): string => entry.dataset.deadline ?? '';
  const dated = entries.filter((entry) => dayOf(entry) !== '').toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  const undated = entries.filter((entry) => dayOf(entry) === '');
  return [...(order === 'late' ? dated.toReversed() : dated), ...undated];
}

const HEADS = ['角色', '任务', '所在标题', '牵头', '配合', '时限', '日期', '出自', '网址'];
const ROLES: Readonly<Record<string, string>> = { lead: '牵头', cooperating: '配合' };

function recordOf(entry: HTMLElement): string[] {
  const text = (selector: string): string => entry.querySelector(selector)?.textContent.trim() ?? '';
  const link = entry.querySelector<HTMLAnchorElement>('a.words');
  const names = (kind: string): string =>
    [...entry.querySelectorAll(`[data-bearers="${kind}"] a`)].map((name) => name.textContent).join('、');
  return [
    ROLES[entry.dataset.role ?? ''] ?? '',
    link?.textContent.trim() ?? '',
    text('.section'),
    names('lead'),
    names('cooperating'),
    text('.as-printed') || text('.none'),
    entry.dataset.deadline ?? '',
    text('.from a'),
    link?.href ?? '',
  ];
}

function save(csv: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  });
}
