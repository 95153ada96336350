/** Milliseconds without a key after which a reader is taken to have written a word. */
const PAUSE = 150;

/** Calls back with what a reader writes, once they pause; not while an input method composes. */
export function watchField(field: HTMLInputElement, answer: (text: string) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      answer(field.value);
    }, PAUSE);
  };
  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) soon();
  });
  field.addEventListener('compositionend', soon);
}
