import { followText } from './follow-text.ts';

if (document.getElementById('outline')) followText();
if (document.querySelector('.table'))
  void import('./fit-tables.ts').then(({ fitTables }) => {
    fitTables();
  });
