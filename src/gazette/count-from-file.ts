import type { GazetteDocument } from './model/document.ts';
import type { Source } from './model/source.ts';
import { fileOfLine } from './model/source-file.ts';

/**
 * A document with its lines counted as the file counts them in which it begins. Where it goes on in the next file the
 * count goes on, and `continuedIn` says from which line.
 */
export function countFromFile(document: GazetteDocument, source: Source): GazetteDocument {
  const [first, last] = document.source.lines;
  const { file, sha256, lines } = fileOfLine(source, first);
  const before = lines[0] - 1;
  const further = source.files
    .filter((other) => other.lines[0] > first && other.lines[0] <= last && other.lines[0] <= other.lines[1])
    .map((other) => ({ file: other.file, sha256: other.sha256, from: other.lines[0] - before }));
  const { source: own, ...rest } = before === 0 ? document : countFrom(document, before);
  return {
    ...document,
    ...rest,
    source: { file, sha256, lines: own.lines, ...(further.length > 0 && { continuedIn: further }) },
  };
}

/** Plain JSON with all its lines, which stand in the fields `line` and `lines`, counted from another one. */
function countFrom<Value>(value: Value, before: number): Value {
  return count(value, false) as Value;

  function count(inside: unknown, isLine: boolean): unknown {
    if (typeof inside === 'number') return isLine ? inside - before : inside;
    if (Array.isArray(inside)) return inside.map((one) => count(one, isLine));
    if (typeof inside !== 'object' || inside === null) return inside;
    return Object.fromEntries(
      Object.entries(inside).map(([name, field]) => [name, count(field, name === 'line' || name === 'lines')]),
    );
  }
}
