/** Asks for pages again and again, as readers do. */
export interface Visit {
  /** Ends it, and says how often a page was asked for, and what came that was no page. */
  end: () => Promise<{ requests: number; failures: string[] }>;
}

/**
 * @param pages of a site, as paths from its root
 * @param isWhole whether a text is that page as some site had it, all of it
 */
export function visit(url: string, pages: readonly string[], isWhole: (page: string, text: string) => boolean): Visit {
  let isOver = false;
  let requests = 0;
  const failures: string[] = [];
  const walk = async (): Promise<void> => {
    while (!isOver) {
      for (const page of pages) {
        const response = await fetch(`${url}/${page}`, ONCE).catch((error: unknown) => String(error));
        const text = typeof response === 'string' ? response : await response.text().catch(String);
        requests++;
        if (typeof response === 'string') failures.push(`/${page}: ${response}`);
        else if (response.status !== 200) failures.push(`/${page}: ${response.status}`);
        else if (!isWhole(page, text))
          failures.push(`/${page}: ${text.length} characters that are no page of either site`);
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
    }
  };
  const walking = walk();
  return {
    end: async () => {
      isOver = true;
      await walking;
      return { requests, failures };
    },
  };
}

/** A connection for each page: one that the server has closed while a state was put back says nothing of the site. */
const ONCE = { headers: { connection: 'close' } };

/** So that a reader leaves the processor to the run that is to be killed. */
const PAUSE_MILLISECONDS = 50;
