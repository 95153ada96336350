/** Lets a reader put a list of documents into another order. Without it the list stands newest first, under its years. */
export function startSorting(): void {
  for (const root of document.querySelectorAll<HTMLElement>('[data-sortable]')) {
    const select = root.querySelector('select');
    if (!select) continue;
    const groups = [...root.querySelectorAll<HTMLElement>('.document-group')];
    const entries = [...root.querySelectorAll<HTMLElement>('.document-list > li')];
    const homes = entries.map((entry) => entry.parentElement);
    const sorted = document.createElement('ol');
    sorted.className = 'document-list';
    root.append(sorted);
    const show = (): void => {
      const order = select.value;
      for (const group of groups) group.hidden = order !== 'newest';
      if (order === 'newest') entries.forEach((entry, i) => homes[i]?.append(entry));
      else sorted.append(...sortEntries(entries, order));
    };
    select.addEventListener('change', show);
    // A browser that goes back to the page keeps the choice that was made.
    show();
  }
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** Entries that do not say what they are sorted by come last. */
function sortEntries(entries: readonly HTMLElement[], order: string): HTMLElement[] {
  const words = new Map(entries.map((entry) => [entry, wordsFor(entry, order)]));
  const of = (entry: HTMLElement): string => words.get(entry) ?? '';
  return entries.toSorted((a, b) => Number(of(a) === '') - Number(of(b) === '') || collator.compare(of(a), of(b)));
}

function wordsFor(entry: HTMLElement, order: string): string {
  if (order === 'oldest') return entry.dataset.date ?? '';
  const selector = order === 'title' ? 'a' : `[data-key="${order}"]`;
  return entry.querySelector(selector)?.textContent.trim() ?? '';
}
