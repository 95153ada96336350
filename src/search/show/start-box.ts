/**
 * Makes the search boxes of a page open the search over it: on a click, on writing, on sending. Focus alone does not, for
 * a reader may only pass by. What that takes is loaded then.
 */
export function startBoxes(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('.search-box:not([data-page])')) {
    const field = form.querySelector('input');
    if (!field) continue;
    const open = (): void => {
      void import('./open-dialog.ts').then(({ openDialog }) => openDialog(field));
    };
    field.addEventListener('click', open);
    field.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) open();
    });
    field.addEventListener('compositionend', open);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      open();
    });
  }
}

/** Marks what was searched for, where a result led to this page (see `markedAddress`). */
export function startMarks(): void {
  if (location.search.includes('highlight=')) void import('./mark-page.ts').then(({ markPage }) => markPage());
}
