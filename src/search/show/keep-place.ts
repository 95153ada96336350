/** Where a reader was who followed a result: in the entry of the history, so that it is there on the way back. */
export interface KeptPlace {
  /** What is written in the box of the search over a page; null on the page of the search, whose address says it. */
  query: string | null;
  /** How far the results were scrolled, in pixels. */
  top: number;
}

export function keepPlace(place: KeptPlace): void {
  history.replaceState({ ...(history.state as object | null), searched: place }, '');
}

/** Null where nobody has followed a result from here. */
export function keptPlace(): KeptPlace | null {
  return (history.state as { searched?: KeptPlace } | null)?.searched ?? null;
}

/** After it has been taken up again, or where the search over a page was closed. */
export function forgetPlace(): void {
  if (keptPlace()) history.replaceState({ ...(history.state as object), searched: undefined }, '');
}

/** Whether a click leads away from the results: one on a link, into this window. */
export function leadsAway({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  const link = target instanceof Element ? target.closest('a') : null;
  return link !== null && !ctrlKey && !metaKey && !shiftKey;
}
