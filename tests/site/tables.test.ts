/** Tables and the formulas in them: as long as they are, as wide as there is room, nothing over anything else. */
import { expect } from 'vitest';
import { siteTest } from '../helpers/site-test.ts';

/** Cards of indicators, three of them with a formula in words. */
const FORMULAS = '/documents/haizhengfa-2018-8/';

siteTest('no term of a formula lies on another, and all of them in their cell', async ({ open }) => {
  for (const width of [390, 768, 1440]) {
    const page = await open(FORMULAS, { viewport: { width, height: 900 } });
    const formulas = await page.locator('.text math').evaluateAll((found) =>
      found.map((math) => {
        const boxes = [...math.querySelectorAll('mtext, mi, mn, mo')].map((term) => term.getBoundingClientRect());
        const over = boxes.some((a, i) =>
          boxes
            .slice(i + 1)
            .some((b) => a.left + 1 < b.right && b.left + 1 < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom),
        );
        const cell = math.closest('td')?.getBoundingClientRect() ?? new DOMRect();
        return { over, outside: boxes.some(({ left, right }) => left < cell.left || right > cell.right + 1) };
      }),
    );
    expect(formulas).toEqual([1, 2, 3].map(() => ({ over: false, outside: false })));
  }
});
