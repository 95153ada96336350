import { Console } from 'node:console';
import process from 'node:process';
import { Writable } from 'node:stream';
import { spellOut } from '../../src/gazette/text/characters.ts';

/**
 * Where a script says what it found. Names of files and words of gazettes stand in messages, so what a terminal would
 * obey (ESC, marks that turn the direction of a line) is spelt out: [U+001B].
 */
export const terminal = new Console({ stdout: spelt(process.stdout), stderr: spelt(process.stderr) });

/** Text that goes on one line: no line feed of a message begins a line that another message could have written. */
export function oneLine(text: string): string {
  return spellOut(text).replace(/\s*[\n\r]\s*/g, ' ');
}

function spelt(stream: NodeJS.WritableStream): Writable {
  return new Writable({
    decodeStrings: false,
    write: (chunk: string, _, done) => {
      // Only what a script draws itself, the bar of its progress, goes back to the start of a line.
      stream.write(spellOut(chunk).replaceAll('\r', '[U+000D]'));
      done();
    },
  });
}
