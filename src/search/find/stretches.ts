import { LoadError, loadPart } from './load-file.ts';

/** A stretch of a file below the folder of the index. */
export interface Stretch {
  path: string;
  from: number;
  length: number;
  /** Of the whole file. */
  size: number;
}

export type ReadStretch = (stretch: Stretch) => Promise<Uint8Array<ArrayBuffer>>;

interface Asked extends Stretch {
  answer: (bytes: Uint8Array<ArrayBuffer>) => void;
  fail: (error: unknown) => void;
}

/** What lies this near is asked for with one request: on a slow line an answer takes as long as so many bytes. */
const NEAR = 4000;

/**
 * Reads stretches of files by HTTP Range (RFC 9110), those that are asked for at once and lie near each other with one
 * request. Of a server that has no Range the whole file is taken, and kept.
 *
 * @param folder of the index, with a slash at its end
 */
export function openStretches(folder: URL): ReadStretch {
  const whole = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  let waiting: Asked[] = [];

  function read(asked: readonly Asked[]): void {
    const [first, last] = [asked[0], asked.at(-1)];
    if (!first || !last) return;
    const load = whole.get(first.path)?.then((bytes) => ({ bytes, from: 0 })) ?? ask(first, last.from + last.length);
    load.then(
      ({ bytes, from }) => {
        for (const one of asked) one.answer(bytes.slice(one.from - from, one.from - from + one.length));
      },
      (error: unknown) => {
        for (const one of asked) one.fail(error);
      },
    );
  }

  async function ask(
    { path, from, size }: Stretch,
    to: number,
  ): Promise<{ bytes: Uint8Array<ArrayBuffer>; from: number }> {
    const url = new URL(path, folder);
    const part = await loadPart(url, from, to);
    // Neither part nor whole: another page in the place of the file.
    if (part.bytes.length !== (part.isWhole ? size : to - from)) throw new LoadError(url, null);
    if (part.isWhole) whole.set(path, Promise.resolve(part.bytes));
    return { bytes: part.bytes, from: part.isWhole ? 0 : from };
  }

  return (stretch) =>
    new Promise((answer, fail) => {
      if (waiting.length === 0)
        setTimeout(() => {
          const all = waiting;
          waiting = [];
          for (const group of groupsOf(all)) read(group);
        }, 0);
      waiting.push({ ...stretch, answer, fail });
    });
}

/** In order, those together that lie near each other in one file. */
function groupsOf(asked: readonly Asked[]): Asked[][] {
  const groups: Asked[][] = [];
  const inOrder = asked.toSorted((a, b) => (a.path === b.path ? a.from - b.from : a.path < b.path ? -1 : 1));
  for (const one of inOrder) {
    const last = groups.at(-1)?.at(-1);
    const isNear = last?.path === one.path && one.from - (last.from + last.length) <= NEAR;
    if (isNear) groups.at(-1)?.push(one);
    else groups.push([one]);
  }
  return groups;
}
