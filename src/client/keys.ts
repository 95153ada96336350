import { belowBase } from '../base-path.ts';
import { BASE } from '../dom/base.ts';
import { element } from '../dom/element.ts';
import { showModal } from './show-modal.ts';

const HELP: readonly (readonly [key: string, action: string])[] = [
  ['/', '检索'],
  ['j　k', '下一条、上一条（没有条文的文件为下一节、上一节）'],
  ['J　K', '下一段、上一段'],
  ['t', '目录'],
  ['Esc', '关闭浮层'],
  ['?', '显示本说明'],
];

/** Does what a key of the site stands for. */
export function runKey(key: string): void {
  if (key === '/') search();
  else if (key === '?') showHelp();
  else if (key === 't') showOutline();
  else move(key.toLowerCase() === 'j' ? 1 : -1, key === 'J' || key === 'K');
}

function search(): void {
  const box = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (!box) location.assign(belowBase('/search/', BASE));
  box?.focus();
  // Opens the search over the page.
  box?.click();
}

function showHelp(): void {
  const lines = HELP.flatMap(([key, action]) => [
    element('dt', {}, element('kbd', {}, key)),
    element('dd', {}, action),
  ]);
  showModal('help', '快捷键', element('dl', {}, ...lines));
}

function showOutline(): void {
  const outline = document.getElementById('outline');
  if (!outline) return;
  // Beside the text it is always shown; the button is there where it is a sheet.
  if (
    document.querySelector<HTMLElement>('.where')?.offsetParent !== null ||
    getComputedStyle(outline).position === 'fixed'
  )
    outline.togglePopover();
  (outline.querySelector<HTMLElement>('[aria-current]') ?? outline.querySelector<HTMLElement>('a'))?.focus();
}

/** Goes to the next or previous article (or section where there are none), or to the next piece of text. */
function move(step: 1 | -1, pieces: boolean): void {
  const stops = pieces ? all('.text :is(p, div)[id]') : articles();
  const here = document.activeElement?.closest('.text [id]');
  const at = here ? stops.findIndex((stop) => stop === here || (step === 1 && stop.contains(here))) : -1;
  const next = at >= 0 ? stops[at + step] : nearest(stops, step);
  if (!next) return;
  const stop = next.querySelector<HTMLElement>(':scope > :is(h2, h3, h4, h5, h6) > a:first-child') ?? next;
  if (stop === next) next.tabIndex = -1;
  next.scrollIntoView({ block: 'center' });
  stop.focus({ preventScroll: true });
}

function articles(): HTMLElement[] {
  const found = all('.text .art');
  return found.length > 0 ? found : all('.text section[id]');
}

/** The first stop below the top of the window, or the last above it. */
function nearest(stops: readonly HTMLElement[], step: 1 | -1): HTMLElement | undefined {
  const below = stops.findIndex((stop) => stop.getBoundingClientRect().top > 0);
  if (step === 1) return below < 0 ? undefined : stops[below];
  return below < 0 ? stops.at(-1) : stops[below - 1];
}

function all(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}
