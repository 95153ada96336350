import { followText } from './follow-text.ts';
import { headPrintedPages } from './print-head.ts';
import { notePrintedLinks } from './print-notes.ts';

if (document.getElementById('outline')) followText();
notePrintedLinks();
headPrintedPages();
if (document.querySelector('.table'))
  void import('./fit-tables.ts').then(({ fitTables }) => {
    fitTables();
  });
