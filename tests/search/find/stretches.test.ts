import { afterEach, describe, expect, it, vi } from 'vitest';
import { LoadError } from '../../../src/search/find/load-file.ts';
import { placeParts } from '../../../src/search/find/parts.ts';
import { openStretches, type Stretch } from '../../../src/search/find/stretches.ts';
import { putInFiles } from '../../../src/search/make/put-in-files.ts';

const FOLDER = new URL('https://gazette.example/search/');
const SIZES = [100_000, 120_000, 90_000, 50, 60, 40_000];
const parts = SIZES.map((size, i) => new Uint8Array(size).fill(i + 1));
const files = new Map(putInFiles('text', 'v1', parts).map(({ path, content }) => [path, content]));
const places = placeParts('text', 'v1', SIZES);

/** A server with the files; `asked` has what it was asked for. */
function serve({ hasRange = true, other }: { hasRange?: boolean; other?: Uint8Array<ArrayBuffer> } = {}): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: URL, { headers }: { headers: { Range: string } }) => {
    const path = url.pathname.replace('/search/', '');
    asked.push(`${path} ${headers.Range}`);
    const file = other ?? Uint8Array.from(files.get(path) ?? []);
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.Range) ?? [];
    return Promise.resolve(
      hasRange ? new Response(file.slice(Number(from), Number(to) + 1), { status: 206 }) : new Response(file),
    );
  });
  return asked;
}

function placeOf(number: number): Stretch {
  const place = places[number];
  if (!place) throw new RangeError(`no part ${number}`);
  return place;
}

const readAll = async (numbers: readonly number[]): Promise<Uint8Array[]> => {
  const read = openStretches(FOLDER);
  return Promise.all(numbers.map((number) => read(placeOf(number))));
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('parts of files', () => {
  it('lie one behind the other in files of a quarter of a megabyte', () => {
    expect(places.map(({ path, from }) => `${path} ${from}`)).toEqual([
      'text/v1.0.pack 0',
      'text/v1.0.pack 100000',
      'text/v1.0.pack 220000',
      'text/v1.1.pack 0',
      'text/v1.1.pack 50',
      'text/v1.1.pack 110',
    ]);
    expect([...files.values()].map(({ length }) => length)).toEqual([310_000, 40_110]);
  });

  it('are read as they were put in', async () => {
    serve();
    expect(await readAll([0, 1, 2, 3, 4, 5])).toEqual(parts);
  });

  it('are asked for together where they lie near each other, and apart where not', async () => {
    const asked = serve();
    await readAll([5, 3, 0, 2]);
    expect(asked).toEqual([
      'text/v1.0.pack bytes=0-99999',
      'text/v1.0.pack bytes=220000-309999',
      'text/v1.1.pack bytes=0-40109',
    ]);
  });

  it('are taken from the whole file, loaded once, where a server knows no Range', async () => {
    const asked = serve({ hasRange: false });
    const read = openStretches(FOLDER);
    for (const number of [2, 0, 1]) expect(await read(placeOf(number))).toEqual(parts[number]);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['another page', { hasRange: false, other: new Uint8Array(500) }],
    ['less than was asked for', { other: new Uint8Array(150) }],
  ])('fail where %s comes in their place', async (_, server) => {
    serve(server);
    await expect(readAll([1])).rejects.toThrow(LoadError);
  });
});
