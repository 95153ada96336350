import process from 'node:process';
import { Presets, SingleBar } from 'cli-progress';

/** Says how far a long run has come: a bar on a terminal, plain lines elsewhere. */
export interface Progress {
  start(total: number): void;
  step(name: string): void;
  stop(): void;
}

/** Progress on standard error, so that standard output holds results only. */
export function startProgress(): Progress {
  return process.stderr.isTTY ? barProgress() : lineProgress();
}

function barProgress(): Progress {
  const bar = new SingleBar(
    { format: '{bar} {value}/{total} {name}', stream: process.stderr, hideCursor: true },
    Presets.shades_classic,
  );
  return {
    start: (total) => bar.start(total, 0, { name: '' }),
    step: (name) => bar.increment(1, { name }),
    stop: () => bar.stop(),
  };
}

function lineProgress(): Progress {
  let total = 0;
  let done = 0;
  return {
    start: (count) => (total = count),
    step: (name) => console.error(`[${++done}/${total}] ${name}`),
    stop: () => undefined,
  };
}
