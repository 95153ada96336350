import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import type { IsoDate } from './gazette/model/values.ts';

/**
 * The day on which the text of a document, or what is known of it, was last changed: that of the last commit that
 * changed its MDX, by id. It is the one day that is true of a page and the same in every build of a commit; the gazette's
 * own would tell search engines of a page that was corrected yesterday that it is years old. Empty where git does not
 * have the whole history of the folder: no day is better than a wrong one.
 *
 * @param content the folder that `convert` wrote
 */
export function lastChanged(content: string): ReadonlyMap<string, IsoDate> {
  const days = new Map<string, IsoDate>();
  let day = '';
  for (const line of historyOf(content)) {
    if (line.startsWith(DAY)) day = line.slice(DAY.length);
    else if (line.endsWith('.mdx') && !days.has(basename(line, '.mdx'))) days.set(basename(line, '.mdx'), day);
  }
  return days;
}

const DAY = 'day ';

/** Newest first: the day of each commit in Beijing, then the files that it changed. */
function historyOf(content: string): string[] {
  const git = (...words: string[]): string =>
    execFileSync('git', words, {
      cwd: content,
      encoding: 'utf8',
      env: { ...process.env, TZ: 'Asia/Shanghai' },
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 30,
    });
  try {
    if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return [];
    return git('log', `--format=${DAY}%cd`, '--date=format-local:%Y-%m-%d', '--name-only', '--', 'documents').split(
      '\n',
    );
  } catch {
    return [];
  }
}
