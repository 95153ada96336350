import { describe, expect, it } from 'vitest';
import { readCbor } from '../../../src/search/make/read-cbor.ts';

const read = (hex: string) => readCbor(Buffer.from(hex, 'hex'));

/** From appendix A of RFC 8949. */
describe('readCbor', () => {
  it.each([
    ['17', 23],
    ['1818', 24],
    ['1903e8', 1000],
    ['1a000f4240', 1_000_000],
    ['1b000000e8d4a51000', 1_000_000_000_000],
    ['3903e7', -1000],
    ['6449455446', 'IETF'],
    ['63e6b0b4', '水'],
    ['8301820203820405', [1, [2, 3], [4, 5]]],
    ['9f018202039f0405ffff', [1, [2, 3], [4, 5]]],
  ])('reads %s', (hex, value) => {
    expect(read(hex)).toEqual(value);
  });

  it('refuses what Pagefind does not write', () => {
    expect(() => read('a0')).toThrow('CBOR of type 5 at 0');
    expect(() => read('1c')).toThrow('CBOR of length 28 at 0');
  });
});
