import { report } from '../model/report.ts';
import { lineInFile } from '../model/source-file.ts';
import type { Line, Run } from '../model/source.ts';
import { sourced, type Sourced } from '../text/sourced.ts';
import { readIn, simplify } from '../text/simplify.ts';
import { publishable } from '../text/characters.ts';
import { admit } from './admit.ts';
import { edit } from './record.ts';
import { readFullWidth, toHalfWidth } from './full-width.ts';
import { readReferences } from './references.ts';

/**
 * Applies the errata that the sidecar has for this line; one that puts what it finds changes nothing. Each replaces the first place where `found` stands; a
 * replacement keeps the offset of what it replaces, so that all other text keeps its own.
 *
 * The reason given in the sidecar becomes the reason of the edit. An erratum whose `found` is not on its line is the
 * error `clean/erratum-not-found`: the file or the erratum has changed, and a wrong correction is worse than none.
 */
export function applyErrata(line: Line, text: Sourced, run: Run): Sourced {
  let corrected = text;
  for (const { line: n, found, should, reason } of run.sidecar.errata ?? []) {
    if (n !== line.n) continue;
    const sought = run.source.printed === null ? found : simplify(found);
    const start = sought === '' ? -1 : corrected.value.indexOf(sought);
    if (start < 0) {
      const moved = found === '' ? undefined : run.source.lines.find(({ raw }) => raw.includes(found));
      const where = moved ? `，在第${lineInFile(run.source, moved.n)}行` : '，别处也没有';
      const fix = moved && { errata: [{ line: moved.n, found, should, reason }] };
      const message = `勘误所指“${found}”不在第${lineInFile(run.source, n)}行${where}`;
      report(run, 'clean/erratum-not-found', { line: n }, message, fix);
      continue;
    }
    if (should === found) continue;
    const isRemoval = should === '';
    corrected = edit(
      corrected,
      [{ start, end: start + found.length, replacement: should }],
      run,
      isRemoval ? 'drop' : 'repair',
      isRemoval ? 'erratum' : reason,
    );
  }
  return corrected;
}

/** Reports the errata that no line with text can take: of a blank line, or of a line that the file does not have. */
export function reportErrataWithoutLine(run: Run): void {
  for (const { line: n, found } of run.sidecar.errata ?? []) {
    const line = run.source.lines[n - 1];
    if (line && line.kind !== 'blank') continue;
    const message = `勘误所指第${lineInFile(run.source, n)}行没有文字，应有“${found}”`;
    report(run, 'clean/erratum-not-found', { line: n }, message);
  }
}

/**
 * All lines as they may be published, their digits half-width, and those of masthead and contents with their errata
 * applied and their character references read, for the stages that read whole lines. Their text is in no document, so
 * that nothing is recorded but an erratum that is not found.
 *
 * @param end Last line of masthead and contents; 0 where that is not yet known.
 */
export function correctFrontLines(run: Run, end: number): Line[] {
  const unrecorded = { ...run, edits: [] };
  const read = readIn(run.source.printed !== null);
  return run.source.lines.map((line) => {
    if (line.n > end || line.kind === 'blank') return { ...line, raw: toHalfWidth(read(publishable(line.raw))) };
    const corrected = admit(applyErrata(line, sourced(line.raw, line.start), unrecorded), unrecorded);
    return { ...line, raw: readFullWidth(readReferences(corrected, unrecorded), unrecorded).value };
  });
}
