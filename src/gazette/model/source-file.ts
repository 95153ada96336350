import { countLeading } from '../text/count-leading.ts';
import type { Source, SourceFile } from './source.ts';

/** The file that a line of a gazette stands in. */
export function fileOfLine({ files }: Pick<Source, 'files'>, line: number): SourceFile {
  const file = files[Math.max(0, countLeading(files, ({ lines }) => lines[0] <= line) - 1)];
  if (!file) throw new TypeError('a gazette without a file');
  return file;
}

/** A line of a gazette as its own file counts it. */
export function lineInFile(source: Pick<Source, 'files'>, line: number): number {
  return line - fileOfLine(source, line).lines[0] + 1;
}
