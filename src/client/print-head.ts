/**
 * Before printing, says on every sheet what it is of and where that is printed (`--title` and `--source` of
 * styles/print.css): loose sheets are told apart, and the paper gazette is found.
 */
export function headPrintedPages(): void {
  addEventListener('beforeprint', () => {
    const source = document.querySelector('.metadata dd:last-of-type')?.textContent ?? '';
    const { style } = document.documentElement;
    style.setProperty('--title', quoted(document.querySelector('h1')?.textContent ?? ''));
    style.setProperty('--source', quoted(source));
  });
}

/** As a string of CSS. */
function quoted(words: string): string {
  return JSON.stringify(words.replaceAll(/\s+/gu, ' ').trim());
}
