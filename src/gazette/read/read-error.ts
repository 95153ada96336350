/** The bytes are no text that can be read; `rule` is the diagnostic that says why. */
export class ReadError extends Error {
  override name = 'ReadError';
  readonly rule: 'read/empty' | 'read/binary' | 'read/undecodable' | 'read/unsupported';
  /** Line up to which the file could be read, counted from 1. */
  readonly line: number;

  constructor(rule: ReadError['rule'], line: number, message: string) {
    super(message);
    this.rule = rule;
    this.line = line;
  }
}
