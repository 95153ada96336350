import type { Received, ReceivedFile, ReceivedLine } from './received.ts';

/**
 * The files of one gazette as one text, in their order: each line is still a line of its file, and pages are counted on.
 * Its SHA-256 is that of the list of its files as `sha256sum` prints it, so that anybody can check it.
 */
export function combineFiles(files: readonly ReceivedFile[]): Received {
  const lines: ReceivedLine[] = [];
  let text = '';
  let pages = 0;
  for (const { received } of files) {
    const [start, before] = [text.length, pages];
    for (const { place, page, ...line } of received.lines) {
      lines.push({
        ...line,
        start: start + line.start,
        ...(place && { place: { ...place, page: before + place.page } }),
        ...(page !== undefined && { page: before + page }),
      });
      pages = Math.max(pages, before + (page ?? 0));
    }
    const last = received.lines.at(-1);
    const isOpen = last !== undefined && last.start + last.raw.length === received.text.length;
    text += received.text + (isOpen ? '\n' : '');
  }
  return { text, lines, marked: false, encoding: null, truncated: false, files };
}

/** The list that the SHA-256 of a gazette in several files is taken of. */
export function listOfFiles(files: readonly Pick<ReceivedFile, 'file' | 'sha256'>[]): string {
  return files.map(({ file, sha256 }) => `${sha256}  ${file.slice(file.lastIndexOf('/') + 1)}\n`).join('');
}
