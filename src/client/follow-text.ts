/** Pixels from the top above which a heading counts as read: just below where the target of a link comes to stand. */
const READING_LINE = 64;
/** What the bar has room for of a heading, on the narrowest phone. */
const MAX_CHARACTERS = 12;
// 例：二、，在“二 · （一）总体要求”里不带顿号
const RE_CLOSING_MARK = /[、.．]$/u;

/** Marks in the outline, and names on the bar that opens it, the part of the text that is on screen. */
export function followText(): void {
  const places = [...document.querySelectorAll<HTMLElement>('.text :is(section, details)[id]')];
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('#outline a')].map((link) => [link.hash.slice(1), link]),
  );
  const outline = document.getElementById('outline');
  const where = document.querySelector<HTMLElement>('.where > .at');
  let shown: HTMLElement | undefined;
  let waiting = false;

  const show = (): void => {
    waiting = false;
    const place = lastAbove(places, READING_LINE);
    if (place === shown) return;
    shown = place;
    const trail = place ? ancestors(place) : [];
    for (const link of links.values()) link.ariaCurrent = null;
    const current = trail.map(({ id }) => links.get(id)).find(Boolean);
    if (current && outline) {
      current.ariaCurrent = 'location';
      keepInSight(outline, current);
    }
    if (where) where.textContent = describeTrail(trail) || '目录';
  };
  const soon = (): void => {
    if (!waiting) requestAnimationFrame(show);
    waiting = true;
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon, { passive: true });
  // While it was closed it had no size.
  outline?.addEventListener('toggle', () => {
    const current = outline.querySelector<HTMLElement>('[aria-current]');
    if (current) keepInSight(outline, current);
  });
  // A sheet that led somewhere has done its work.
  outline?.addEventListener('click', (event) => {
    if (event.target instanceof HTMLAnchorElement && outline.matches(':popover-open')) outline.hidePopover();
  });
  soon();
}

/** Places stand in the order of the text, so their tops only grow. */
function lastAbove(places: readonly HTMLElement[], line: number): HTMLElement | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.getBoundingClientRect().top ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}

function ancestors(place: HTMLElement): HTMLElement[] {
  const trail: HTMLElement[] = [];
  for (let at: HTMLElement | null | undefined = place; at; at = at.parentElement?.closest<HTMLElement>('.text [id]'))
    trail.push(at);
  return trail;
}

/** Where one is, from the outside in: 第三章 · 第十五条, 附件1 · 二、申请条件. A part without a label is what one reads. */
function describeTrail([place, ...above]: readonly HTMLElement[]): string {
  if (place?.matches('.instrument') && above.length === 0) return '';
  const labels = above.map((outer) => headingOf(outer)?.querySelector(':scope > a:first-child')?.textContent ?? '');
  const words = (place && headingOf(place)?.textContent.trim()) ?? '';
  return [words.slice(0, MAX_CHARACTERS), ...labels.map((label) => label.replace(RE_CLOSING_MARK, ''))]
    .filter(Boolean)
    .reverse()
    .join(' · ');
}

function headingOf(place: HTMLElement): Element | null {
  return place.querySelector(':scope > :is(h2, h3, h4, h5, h6)');
}

function keepInSight(outline: HTMLElement, link: HTMLElement): void {
  const above = link.offsetTop - outline.scrollTop;
  if (above < 0 || above > outline.clientHeight - link.offsetHeight)
    outline.scrollTop = link.offsetTop - outline.clientHeight / 2;
}
