import { terminal } from '../lib/terminal.ts';
/** The value below which a share of the others lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function middle(values: readonly number[]): number {
  return percentile(values, 0.5);
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} KB`;
}

export function ratio(value: number, base: number): string {
  return `× ${(value / base).toFixed(2)}`;
}

/** Prints a line of a table. */
export function printRow(name: string, ...cells: string[]): void {
  terminal.log(`${name.padEnd(18)}${cells.map((cell) => cell.padStart(12)).join('')}`);
}
