import { describe, expect, it } from 'vitest';
import { exposeInstance } from '../../../src/search/make/expose-instance.ts';

describe('exposeInstance', () => {
  it('refuses a pagefind.js without the parts that the search replaces', async () => {
    const other = new TextEncoder().encode('export{createInstance,search};');
    await expect(exposeInstance(other)).rejects.toThrow(/has no var PagefindInstance=class\{, throttledFetch/);
  });
});
