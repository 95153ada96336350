import type { CaseRecord } from './rules.ts';
import { terminal } from '../lib/terminal.ts';

const LONGEST_SHOWN = 80;

/** Prints what no test needs, by file and line, and the totals of each stage. Returns how many no test needs. */
export function printReport(cases: readonly CaseRecord[]): number {
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
  return left.length;
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
