import process from 'node:process';
import { oneLine, terminal } from './terminal.ts';

/** Says how far a long run has come: a bar on a terminal, plain lines elsewhere. */
export interface Progress {
  start(total: number): void;
  step(name: string): void;
  stop(): void;
}

/** Columns of the whole bar. */
const WIDTH = 40;
/** Back to the start of the line, which is emptied. */
const CLEAR_LINE = '\r\u001b[2K';

/** Progress on standard error, so that standard output holds results only. */
export function startProgress(stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr): Progress {
  let [done, total] = [0, 0];
  return {
    start: (count) => (total = count),
    step: (name) => {
      done++;
      if (!stream.isTTY) {
        terminal.error(`[${done}/${total}] ${oneLine(name)}`);
        return;
      }
      const filled = Math.round((WIDTH * done) / Math.max(total, 1));
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
      stream.write(`${CLEAR_LINE}${bar} ${done}/${total} ${oneLine(name)}`);
    },
    stop: () => {
      if (stream.isTTY) stream.write('\n');
    },
  };
}
