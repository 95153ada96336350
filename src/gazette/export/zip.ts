import { strToU8, zipSync, type ZipOptions } from 'fflate';

/** The first day that a ZIP can say: the same files give the same bytes, whenever they are put together. */
const MTIME = '1980-01-01T00:00:00';

/**
 * As Unix writes archives: unzip of Debian reads names from any other system in a code page of DOS, whatever they say of
 * themselves. Whoever unpacks them may read and write them.
 */
const UNIX = { os: 3, attrs: (0o100644 << 16) >>> 0 };

/** A file of an archive: its name, and its bytes or its words in UTF-8. */
export type ArchiveFile = readonly [name: string, content: string | Uint8Array];

/**
 * Files as a ZIP, in their order, without the time of their making; names that are no ASCII are UTF-8, and say so.
 *
 * @param stored whether a file is left as it is: what is compressed by itself, or must be found by its bytes
 */
export function toZip(files: readonly ArchiveFile[], stored: (name: string) => boolean = () => false): Uint8Array {
  const entries = files.map(([name, content]) => {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    const options: ZipOptions = { ...UNIX, mtime: MTIME, level: stored(name) ? 0 : 9 };
    return [name, [bytes, options] satisfies [Uint8Array, ZipOptions]] as const;
  });
  return zipSync(Object.fromEntries(entries));
}
