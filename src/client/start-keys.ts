const KEYS = new Set(['/', '?', 't', 'j', 'k', 'J', 'K']);

/** Listens for the keys of the site; what they do is loaded when one is first pressed. */
export function startKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !KEYS.has(event.key)) return;
    if (
      event.target instanceof Element &&
      event.target.closest('input, textarea, select, [contenteditable], dialog[open]')
    )
      return;
    // Now, or the slash would be typed into the box that it opens.
    event.preventDefault();
    void import('./keys.ts').then(({ runKey }) => runKey(event.key));
  });
}
