import { relative, resolve } from 'node:path';
import type { Plugin } from 'vitest/config';
import { findPatterns, type PatternPiece } from './find-patterns.ts';

const RUNTIME = resolve('scripts/coverage-rules/watched-pattern.ts');

/** Wraps every pattern of `src/gazette` when it is loaded: `/a|b/` becomes `watch('src/…:12:5', /a|b/)`. */
export const watchPatterns: Plugin = {
  name: 'watch-patterns',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/gazette\/.*\.ts$/ },
    handler: (code, id) => ({ code: wrap(relative(process.cwd(), id), code), map: null }),
  },
};

/** What stands before a piece of the source of a pattern, in place of its tag, and behind it. */
const AROUND: Readonly<Record<PatternPiece['kind'], { tag: string; before: string; behind: string }>> = {
  template: { tag: '', before: '__rules.noted', behind: '' },
  raw: { tag: 'String.raw', before: '__rules.notedRaw', behind: '' },
  whole: { tag: '', before: '__rules.notedWhole(', behind: ')' },
};

/** Code on the same lines, so that messages still name the right ones. */
export function wrap(file: string, code: string): string {
  const edits = findPatterns(file, code).flatMap(({ start, end, line, column, pieces }) => [
    { at: start, skip: 0, text: `__rules.watch('${file}:${line}:${column}', ` },
    ...pieces.flatMap(({ kind, start, end }) => [
      { at: start, skip: AROUND[kind].tag.length, text: AROUND[kind].before },
      { at: end, skip: 0, text: AROUND[kind].behind },
    ]),
    { at: end, skip: 0, text: ')' },
  ]);
  if (edits.length === 0) return code;
  let at = 0;
  let text = `import * as __rules from '${RUNTIME}';`;
  for (const edit of edits.sort((a, b) => a.at - b.at)) {
    text += code.slice(at, edit.at) + edit.text;
    at = edit.at + edit.skip;
  }
  return text + code.slice(at);
}
