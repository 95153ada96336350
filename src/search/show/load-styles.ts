const loading = new Map<string, Promise<void>>();

/** Adds a style sheet to the page, once, and waits for it. Imported as such it would be on every page from the start. */
export function loadStyles(href: string): Promise<void> {
  const known = loading.get(href) ?? addLink(href);
  loading.set(href, known);
  known.catch(() => loading.delete(href));
  return known;
}

async function addLink(href: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  await new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`${href} does not load`));
    });
    document.head.append(link);
  });
}
