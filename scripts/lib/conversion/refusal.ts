import { oneLine } from '../terminal.ts';

/** What keeps a gazette from being published. */
export interface Refusal {
  /** As messages name it, `seeds/shanghai-2021-5.yaml`. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Chinese: what was found, what was expected, what to do. */
  message: string;
  /** `stage/what`, of `model/report.ts`. */
  rule: string;
}

/** Thrown where a file of a gazette cannot be used. */
export class RefusalError extends Error {
  override name = 'RefusalError';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** A message as editors and terminals follow it to its place. */
export function lineOf({ file, line, message, rule }: Refusal, column = 1): string {
  return oneLine(`${file}:${line}:${column} ${message}  ${rule}`);
}
