import { convertGazette, type ConvertedGazette } from '../../src/gazette/convert-gazette.ts';
import { receiveText } from '../../src/gazette/read/receive-text.ts';
import type { Sidecar } from '../../src/gazette/model/sidecar.ts';

/** Converts a text as if it had been received as `seeds/sample.txt`. */
export function convertText(text: string, sidecar: Sidecar | null = {}): ConvertedGazette {
  const bytes = new TextEncoder().encode(text);
  return convertGazette({
    id: 'sample',
    file: 'seeds/sample.txt',
    received: receiveText(bytes),
    sha256: '0'.repeat(64),
    sidecar,
  });
}
