/** Asks for pages again and again, as readers do. */
export interface Visit {
  /** Ends it, and says how often a page was asked for, and what came that was no page. */
  end: () => Promise<{ requests: number; failures: string[] }>;
}

/** @param addresses each of which must be answered with a page that ends as it should */
export function visit(addresses: readonly string[]): Visit {
  let isOver = false;
  let requests = 0;
  const failures: string[] = [];
  const walk = async (): Promise<void> => {
    while (!isOver) {
      for (const address of addresses) {
        const response = await fetch(address).catch((error: unknown) => String(error));
        const text = typeof response === 'string' ? response : await response.text().catch(String);
        requests++;
        if (typeof response === 'string' || response.status !== 200 || !text.trimEnd().endsWith('</html>'))
          failures.push(`${address}: ${typeof response === 'string' ? response : response.status}`);
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

/** So that a reader leaves the processor to the run that is to be killed. */
const PAUSE_MILLISECONDS = 50;
