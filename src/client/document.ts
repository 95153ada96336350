import { followText } from './follow-text.ts';
import { headPrintedPages } from './print-head.ts';
import { notePrintedLinks } from './print-notes.ts';

followText();
notePrintedLinks();
headPrintedPages();
if (document.querySelector('.table'))
  void import('./fit-tables.ts').then(({ fitTables }) => {
    fitTables();
  });

// What answers a reader's hand is loaded when it first moves; the events until then are answered too, in their order
// (which imports of one module by several events would not keep).
const load = () => Promise.all([import('./place-tools.ts'), import('./preview.ts')]);
let loading: ReturnType<typeof load> | undefined;
const page = document.querySelector<HTMLElement>('.document');
for (const type of ['click', 'pointerover', 'focusin'] as const) {
  page?.addEventListener(type, (event) => {
    // What the link leads to without a script is opened where it stands.
    if (event.target instanceof Element && event.target.closest('a[data-do]')) event.preventDefault();
    void (loading ??= load()).then(([placeTools, preview]) => {
      if (type === 'click') placeTools.answerClick(event);
      else {
        placeTools.answerApproach(event);
        preview.answerApproach(event);
      }
    });
  });
}
