/** Text as UTF-16 behind its byte-order mark. */
export function encodeUtf16(text: string, lowFirst: boolean): Uint8Array {
  const units = `\ufeff${text}`;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), lowFirst);
  return new Uint8Array(view.buffer);
}

/** Codes of four bytes that stand for characters of the basic plane. */
const FOUR_BYTES = 39_420;

/** Text as GB 18030, by the decoder of the platform read backwards: it has no encoder. */
export function encodeGb18030(text: string): Uint8Array {
  codes ??= codesOfGb18030();
  const known = codes;
  return Uint8Array.from(text.split('').flatMap((unit) => known.get(unit) ?? []));
}

let codes: Map<string, readonly number[]> | undefined;

/** Characters of the basic plane by their shortest code: one byte, two, or four, counted up from 81 30 81 30. */
function codesOfGb18030(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, readonly number[]>();
  const add = (...bytes: number[]): void => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if (character.length === 1 && !codes.has(character)) codes.set(character, bytes);
  };
  for (let byte = 0; byte < 0x80; byte++) add(byte);
  for (let first = 0x81; first < 0xff; first++) for (let second = 0x40; second < 0xff; second++) add(first, second);
  for (let n = 0; n < FOUR_BYTES; n++) {
    add(
      0x81 + Math.floor(n / 12_600),
      0x30 + (Math.floor(n / 1260) % 10),
      0x81 + (Math.floor(n / 10) % 126),
      0x30 + (n % 10),
    );
  }
  return codes;
}
