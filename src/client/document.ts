import { followText } from './follow-text.ts';
import { notePrintedLinks } from './print-notes.ts';

followText();
notePrintedLinks();

// What answers a reader's hand is loaded when it first moves; the event that loaded it is answered too.
const page = document.querySelector<HTMLElement>('.document');
page?.addEventListener('click', (event) => {
  void import('./place-tools.ts').then(({ answerClick }) => {
    answerClick(event);
  });
});
for (const type of ['pointerover', 'focusin'] as const) {
  page?.addEventListener(type, (event) => {
    void import('./place-tools.ts').then(({ answerApproach }) => {
      answerApproach(event);
    });
    void import('./preview.ts').then(({ answerApproach }) => {
      answerApproach(event);
    });
  });
}
