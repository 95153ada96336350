import type { RuleId } from '../../../src/gazette/model/report.ts';
import { oneLine } from '../terminal.ts';

/** What keeps a gazette from being published. */
export interface Refusal {
  /** As messages name it, `seeds/shanghai-2021-5.yaml`. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Chinese: what was found, what was expected, what to do. */
  message: string;
  rule: RuleId;
}

/** Thrown where the files of a gazette cannot be used: one refusal a file. */
export class RefusalError extends Error {
  override name = 'RefusalError';
  readonly refusals: readonly [Refusal, ...Refusal[]];

  constructor(...refusals: [Refusal, ...Refusal[]]) {
    super(refusals[0].message);
    this.refusals = refusals;
  }
}

/** A message as editors and terminals follow it to its place. */
export function lineOf({ file, line, message, rule }: Omit<Refusal, 'rule'> & { rule: string }, column = 1): string {
  return oneLine(`${file}:${line}:${column} ${message}  ${rule}`);
}
