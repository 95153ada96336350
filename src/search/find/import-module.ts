let failures = 0;

/**
 * Imports a module of the search. Browsers remember a module that did not load and do not ask for it again, so it is
 * asked for under another address then.
 */
export async function importModule<T>(url: URL): Promise<T> {
  try {
    return (await import(/* @vite-ignore */ url.href)) as T;
  } catch {
    const again = new URL(url);
    again.searchParams.set('again', String(++failures));
    return (await import(/* @vite-ignore */ again.href)) as T;
  }
}
