import styles from '../../styles/search.css?url';
import { belowBase } from '../../base-path.ts';
import { BASE } from '../../dom/base.ts';
import { element } from '../../dom/element.ts';
import { keptPlace } from './keep-place.ts';

/**
 * Makes the search boxes of a page open the search over it: on a click, on writing, on sending. Focus alone does not, for
 * a reader may only pass by; but what the search takes is loaded then. Where its program does not load, the form is what
 * it is without: it leads to the search page, which says what to do.
 */
export function startBoxes(): void {
  const kept = keptPlace()?.query;
  for (const [i, form] of document.querySelectorAll<HTMLFormElement>('.search-box:not([data-page])').entries()) {
    const field = form.querySelector('input');
    if (!field) continue;
    const open = async (): Promise<boolean> => {
      try {
        const { openDialog } = await import('./open-dialog.ts');
        await openDialog(field);
        return true;
      } catch {
        return false;
      }
    };
    field.addEventListener(
      'focus',
      () => {
        preload();
        void import('./open-dialog.ts').then(({ prepareDialog }) => prepareDialog()).catch(() => undefined);
      },
      { once: true },
    );
    field.addEventListener('click', () => void open());
    field.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) void open();
    });
    field.addEventListener('compositionend', () => void open());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void open().then((opened) => {
        if (!opened) form.submit();
      });
    });
    // A reader has come back from a result.
    if (i === 0 && typeof kept === 'string') {
      field.value = kept;
      void open();
    }
  }
}

/**
 * Asks at once for what the search would ask for one behind the other: on a slow line each of these waits for an answer
 * first.
 */
function preload(): void {
  document.head.append(
    element('link', { rel: 'preload', href: styles, as: 'style' }),
    ...MODULES.map((path) => element('link', { rel: 'modulepreload', href: belowBase(path, BASE) })),
    ...FILES.map((path) =>
      element('link', { rel: 'preload', href: belowBase(path, BASE), as: 'fetch', crossorigin: '' }),
    ),
  );
}

const MODULES = ['/search/api.js', '/search/pagefind/pagefind.js'];
const FILES = ['/search/catalog.pack', '/search/names.pack', '/search/pagefind/wasm.unknown.pagefind'];

/** Marks what was searched for, where a result led to this page (see `markedAddress`); a page is as good without. */
export function startMarks(): void {
  if (!location.search.includes('highlight=')) return;
  void import('./mark-page.ts').then(({ markPage }) => markPage()).catch(() => undefined);
}
