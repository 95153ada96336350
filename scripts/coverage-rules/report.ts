import type { CaseRecord } from './rules.ts';
import BOUNDS from '../../tests/limits/bounds.json' with { type: 'json' };
import { terminal } from '../lib/terminal.ts';

const LONGEST_SHOWN = 80;

/**
 * Prints what no test needs, by file and line, and the totals of each stage; then the bounds that a test needs though they
 * are neither a limit nor listed as grammar. Returns how many there are of both.
 */
export function printReport(all: readonly CaseRecord[]): number {
  const [cases, bounds] = [all.filter(({ isBound }) => !isBound), all.filter(({ isBound }) => isBound)];
  const left = cases.filter(({ proof }) => proof !== 'test').toSorted(byPlace);
  for (const [place, found] of Map.groupBy(left, ({ place }) => place)) {
    terminal.log(`\n${place}`);
    for (const [parent, alternatives] of Map.groupBy(found, ({ parent }) => parent))
      terminal.log(`  ${alternatives.map(show).join(' · ')}  in  ${shorten(parent)}`);
  }
  terminal.log();
  row('stage', 'patterns', 'cases', 'tested', 'by gazettes', 'not at all');
  for (const [stage, found] of [...Map.groupBy(cases, stageOf)].toSorted()) row(stage, ...figures(found));
  row('', ...figures(cases));
  const deciding = bounds.filter(({ raw, proof }) => proof === 'test' && !isGrammar(raw)).toSorted(byPlace);
  for (const { place, raw } of deciding)
    terminal.log(
      `\n${place}\n  ${raw} decides, as a test shows: it should be a limit (src/gazette/limits/limits.json)`,
    );
  return left.length + deciding.length;
}

function isGrammar(raw: string): boolean {
  return Object.values(BOUNDS.grammar).flat().includes(raw.replace(/\?$/, ''));
}

function show({ raw, proof }: CaseRecord): string {
  return shorten(raw) + (proof === 'gazettes' ? ' (gazettes alone)' : '');
}

function shorten(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

function figures(cases: readonly CaseRecord[]): string[] {
  const count = (asked: CaseRecord['proof']): number => cases.filter(({ proof }) => proof === asked).length;
  const patterns = new Set(cases.map(({ place }) => place)).size;
  return [patterns, cases.length, count('test'), count('gazettes'), count('none')].map(String);
}

function row(first: string, ...rest: string[]): void {
  terminal.log(first.padEnd(12) + rest.map((text) => text.padStart(13)).join(''));
}

/** `src/gazette/scan/dates.ts:12:22` → `scan` */
function stageOf({ place }: CaseRecord): string {
  return place.split('/')[2] ?? '';
}

function byPlace(a: CaseRecord, b: CaseRecord): number {
  return a.place.localeCompare(b.place, 'en', { numeric: true });
}
