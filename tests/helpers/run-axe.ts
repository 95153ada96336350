import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the text and the structure of a page must keep to (WCAG 2.2 AA, as far as a program can tell). */
export const ALL: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};
/** Those of them for which colours and sizes matter, for readers who get the same page in others. */
export const LOOKS: RunOptions = {
  runOnly: {
    type: 'rule',
    values: ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'],
  },
  resultTypes: ['violations'],
};

/** Fails where axe finds anything on a page as it stands now, or did not look at what it should. */
export async function expectNothingOfAxe(page: Page, rules: RunOptions): Promise<void> {
  // What the bar at the foot of the window covers is scrolled to: axe would call the rest of it too small.
  await page.evaluate(() => document.querySelector<HTMLElement>('.where')?.style.setProperty('position', 'static'));
  // Not as a script of the page, whose content security policy forbids it.
  await page.evaluate(AXE);
  const { violations, passes } = await page.evaluate(
    (options) => (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run(options),
    rules,
  );
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary ?? ''}`).join('\n')}`,
  );
  expect(found).toEqual([]);
  expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'target-size']));
}
