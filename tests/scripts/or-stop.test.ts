import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, expect, it, vi } from 'vitest';
import { incomplete, NOTHING_DONE, orStop } from '../../scripts/lib/or-stop.ts';
import { terminal } from '../../scripts/lib/terminal.ts';

afterEach(() => vi.restoreAllMocks());

/** What an action that fails prints, and with which code it ends. */
async function endOf(action: () => unknown, left?: () => string): Promise<{ line: unknown; code: unknown }> {
  const print = vi.spyOn(terminal, 'error').mockImplementation(() => undefined);
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
  await orStop(action, left);
  return { line: print.mock.calls[0]?.[0], code: exit.mock.calls[0]?.[0] };
}

const toMissing = (): void => writeFileSync(join(mkdtempSync(join(tmpdir(), 'gongbao-')), 'missing/file'), 'text');

it('what the file system refuses is a line that says what has become of the state', async () => {
  expect(await endOf(toMissing)).toEqual({
    line: expect.stringMatching(/^ENOENT: .+; nothing was changed$/) as string,
    code: NOTHING_DONE,
  });
});

it('a step of a build says what it leaves', async () => {
  expect((await endOf(toMissing, incomplete)).line).toMatch(/; the next site is not complete$/);
});

it('an error of the program is thrown on', async () => {
  await expect(
    orStop(() => {
      throw new TypeError('no such function');
    }),
  ).rejects.toThrow(TypeError);
});
