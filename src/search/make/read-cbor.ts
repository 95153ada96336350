/** What Pagefind writes of CBOR (RFC 8949): numbers, texts, lists. */
export type Cbor = number | string | Cbor[];

const BREAK = 0xff;
/** Bytes of the number that follows a head, by its last five bits from 24 on. */
const WIDTHS = [1, 2, 4, 8] as const;

/**
 * Reads one value.
 *
 * @throws RangeError where something else stands there
 */
export function readCbor(bytes: Buffer): Cbor {
  let at = 0;
  return read();

  function read(): Cbor {
    const head = bytes.readUInt8(at++);
    const [major, minor] = [head >> 5, head & 31];
    if (major === 4 && minor === 31) return readOpenList();
    const size = readSize(minor);
    switch (major) {
      case 0:
        return size;
      case 1:
        return -1 - size;
      case 3:
        at += size;
        return bytes.toString('utf8', at - size, at);
      case 4:
        return Array.from({ length: size }, read);
      default:
        throw new RangeError(`CBOR of type ${major} at ${at - 1}, expected numbers, texts and lists`);
    }
  }

  function readOpenList(): Cbor[] {
    const list: Cbor[] = [];
    while (bytes.readUInt8(at) !== BREAK) list.push(read());
    at++;
    return list;
  }

  function readSize(minor: number): number {
    if (minor < 24) return minor;
    const width = WIDTHS[minor - 24];
    if (width === undefined) throw new RangeError(`CBOR of length ${minor} at ${at - 1}`);
    at += width;
    return width === 8 ? Number(bytes.readBigUInt64BE(at - 8)) : bytes.readUIntBE(at - width, width);
  }
}
