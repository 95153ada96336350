import { element } from '../dom/element.ts';

/** Words for a table that is wider than its place, to the eye and to a screen reader. */
const HINT = '可左右滑动';
/** Share of the window that a head may take for good. */
const HIGHEST = 0.3;

/**
 * Makes of a table that is wider than its place a box that scrolls sideways, says so and can be scrolled by keys. Any
 * other is none, so that its head keeps to the top of the window. Measured again whenever the place or the type changes.
 */
export function fitTables(): void {
  const observer = new ResizeObserver((entries) => {
    const boxes = new Set(entries.map(({ target }) => target.closest<HTMLElement>('.table > div')));
    // All are measured before any is changed: a page with thirty would be laid out thirty times.
    const measured = [...boxes].flatMap((box) => (box ? [{ box, ...measure(box) }] : []));
    for (const one of measured) fit(one);
  });
  for (const box of document.querySelectorAll('.table > div')) {
    observer.observe(box);
    if (box.firstElementChild) observer.observe(box.firstElementChild);
  }
}

interface Measure {
  wide: boolean;
  height: number;
  /** Whether its head may stay in the window. */
  keeps: boolean;
}

function measure(box: HTMLElement): Measure {
  const table = box.firstElementChild as HTMLTableElement;
  return {
    wide: table.offsetWidth > box.clientWidth + 1,
    height: box.getBoundingClientRect().height,
    keeps: (table.tHead?.offsetHeight ?? 0) < innerHeight * HIGHEST,
  };
}

function fit({ box, wide, height, keeps }: Measure & { box: HTMLElement }): void {
  // How far the head goes with the window (styles/table.css); one that would take too much of it stays.
  box.style.setProperty('--rows', `${height}px`);
  box.classList.toggle('keeps', keeps);
  if (box.classList.contains(wide ? 'wide' : 'fits')) return;
  box.classList.toggle('wide', wide);
  box.classList.toggle('fits', !wide);
  box.parentElement?.querySelector('.hint')?.remove();
  for (const name of ['role', 'tabindex', 'aria-label']) box.removeAttribute(name);
  if (!wide) return;
  const table = box.firstElementChild as HTMLTableElement;
  box.role = 'group';
  box.tabIndex = 0;
  box.ariaLabel = `${table.caption?.textContent ?? table.ariaLabel ?? '表格'}，${HINT}`;
  const hint = element('span', { class: 'hint' }, HINT);
  const line = box.parentElement?.querySelector('.extent');
  if (line) line.append(hint);
  else box.before(hint);
}
