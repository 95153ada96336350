/**
 * Before printing, numbers the links of the text that lead to other pages and lists their addresses at the end, as a
 * link on paper cannot be followed.
 */
export function notePrintedLinks(): void {
  addEventListener('beforeprint', () => {
    document.querySelector('.print-notes')?.remove();
    const notes = document.createElement('ol');
    notes.className = 'print-notes';
    const numbers = new Map<string, number>();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.text a[href^="/"]:not(.gloss a, .task-mark)')) {
      if (!numbers.has(link.href)) numbers.set(link.href, numbers.size + 1);
      link.dataset['note'] = String(numbers.get(link.href));
    }
    const addresses = [
      `网址　${location.origin}${location.pathname}`,
      ...[...numbers].map(([href, n]) => `〔${n}〕${href}`),
    ];
    for (const address of addresses) {
      const note = document.createElement('li');
      note.textContent = address;
      notes.append(note);
    }
    document.querySelector('.document')?.append(notes);
  });
}
