/** What a reader has searched for stays in their browser, and nowhere else. */
const KEY = 'gongbao-recent';
const MOST = 6;

/** The last queries, the newest first; none where the browser keeps nothing. */
export function recentQueries(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string') : [];
  } catch {
    return [];
  }
}

export function rememberQuery(text: string): void {
  const query = text.trim();
  if (query === '') return;
  try {
    localStorage.setItem(
      KEY,
      JSON.stringify([query, ...recentQueries().filter((other) => other !== query)].slice(0, MOST)),
    );
  } catch {
    // Nothing is kept in a window without memory.
  }
}

export function forgetQueries(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // As above.
  }
}
