/** FNV-1a, 32 bits, base 36: seven characters. It tells names apart and guards nothing. */
export function hash(text: string): string {
  let h = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) h = Math.imul(h ^ byte, 0x01000193) >>> 0;
  return h.toString(36).padStart(7, '0');
}
