import { spellOut } from '../text/characters.ts';
import { countLeading } from '../text/count-leading.ts';
import type { Fix } from './fix.ts';
import type { Run } from './source.ts';
import type { LineRange } from './values.ts';

/** Every rule id that a stage may report, `stage/what`. The page `/about/quality/` explains each. */
export const RULES = {
  'read/file': 'error',
  'read/name': 'error',
  'read/empty': 'error',
  'read/binary': 'error',
  'read/undecodable': 'error',
  'read/unsupported': 'error',
  'read/truncated': 'error',
  'read/sidecar': 'error',
  'read/no-sidecar': 'info',
  'read/sha256': 'error',
  'read/no-character': 'warning',
  'read/unseen-character': 'info',
  'read/radical': 'info',
  'read/unknown-character': 'warning',
  'read/left-out': 'info',
  'read/signed': 'info',
  'clean/erratum-not-found': 'error',
  'clean/formula': 'warning',
  'clean/unclosed-table': 'warning',
  'segment/no-document': 'error',
  'segment/contents-unread': 'warning',
  'segment/cut': 'error',
  'segment/cut-known': 'info',
  'segment/start-not-found': 'error',
  'segment/long-title': 'error',
  'segment/unassigned': 'error',
  'segment/contents-entry-without-body': 'warning',
  'segment/body-without-contents-entry': 'warning',
  'segment/page-order': 'warning',
  'segment/id-taken': 'error',
  'segment/no-id': 'error',
  'parse/number-gap': 'warning',
  'parse/number-repeated': 'warning',
  'parse/unclosed-bracket': 'warning',
  'parse/ragged-table': 'warning',
  'parse/unparsed': 'warning',
  'parse/impossible-date': 'warning',
  'parse/annex-missing': 'warning',
  'parse/figure-missing': 'info',
  'parse/page-facts': 'warning',
  'account/lost': 'error',
  'account/twice': 'error',
  'confidence/outside': 'error',
  'confidence/torn': 'error',
  'confidence/markup': 'error',
  'confidence/controls': 'error',
  'confidence/headings': 'error',
  'confidence/signed': 'error',
  'confidence/guessed': 'error',
  'confidence/missing': 'error',
  'confidence/gaps': 'error',
  'confidence/repaired': 'error',
  'confidence/illegible': 'error',
  'confidence/doubtful': 'error',
  'confidence/accepted': 'info',
  'confidence/needless': 'warning',
  'link/ambiguous': 'warning',
  'link/unresolved': 'info',
  'link/repeals-itself': 'error',
  'link/order': 'error',
  'tasks/unread-table': 'info',
  'indicators/unread-table': 'info',
  'convert/failed': 'error',
  'convert/time': 'error',
  'convert/memory': 'error',
} as const satisfies Record<string, 'error' | 'warning' | 'info'>;

export type RuleId = keyof typeof RULES;

/** A place: a line, a range of lines, or an offset in the decoded text. */
export type Place = { line: number } | { lines: LineRange } | { offset: number };

/**
 * Records a diagnostic on the gazette's `VFile`.
 *
 * @param message Chinese, one sentence: what was found and what was expected. What may not be published is spelt out.
 * @param fix What the sidecar may say to settle it.
 */
export function report(
  run: Pick<Run, 'source' | 'messages'>,
  rule: RuleId,
  place: Place,
  message: string,
  fix?: Fix,
): void {
  const start = pointOf(run, place);
  const [source, ruleId] = rule.split('/') as [string, string];
  const severity = RULES[rule];
  const m = run.messages.message(spellOut(message), { place: start, source, ruleId });
  m.fatal = severity === 'error' ? true : severity === 'warning' ? false : null;
  m.file = run.source.file;
  if (fix) FIXES.set(m, fix);
}

/** What settles a diagnostic, beside its message: a message of `vfile` has no room for it. */
const FIXES = new WeakMap<object, Fix>();

/** What the sidecar may say to settle a diagnostic; null where nothing would. */
export function fixOf(message: Run['messages']['messages'][number]): Fix | null {
  return FIXES.get(message) ?? null;
}

function pointOf(run: Pick<Run, 'source'>, place: Place): { line: number; column: number } {
  if ('line' in place) return { line: place.line, column: 1 };
  if ('lines' in place) return { line: place.lines[0], column: 1 };
  const line = lineAt(run.source, place.offset);
  return { line, column: place.offset - (run.source.lines[line - 1]?.start ?? 0) + 1 };
}

/** Number of the physical line that holds an offset. */
export function lineAt(source: Run['source'], offset: number): number {
  return Math.max(
    1,
    countLeading(source.lines, ({ start }) => start <= offset),
  );
}
