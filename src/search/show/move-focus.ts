/** Lets the arrow keys lead from a text field through the links below it and back. */
export function moveFocus(area: HTMLElement, field: HTMLInputElement): void {
  area.addEventListener('keydown', (event) => {
    if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    const stops: HTMLElement[] = [field, ...area.querySelectorAll<HTMLElement>('.results a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    if (at < 0) return;
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  });
}
