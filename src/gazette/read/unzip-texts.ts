import { unzipSync } from 'fflate';
import { MOST_MEGABYTES } from './most-megabytes.ts';
import { ReadError } from './read-error.ts';

/**
 * The files of a package that a pattern names, unpacked.
 *
 * @param notice is told each name, wanted or not
 * @throws {ReadError} where they unfold to more than any gazette has: a small file can be made to fill all memory
 */
export function unzipTexts(
  bytes: Uint8Array,
  wanted: RegExp,
  notice: (name: string) => void = () => undefined,
): Record<string, Uint8Array> {
  let size = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      notice(name);
      if (!wanted.test(name)) return false;
      size += originalSize;
      if (size > MOST_MEGABYTES.parts * 1_000_000)
        throw new ReadError('read/unsupported', 1, `文件展开后超过 ${MOST_MEGABYTES.parts} MB，不像公报`);
      return true;
    },
  });
}
