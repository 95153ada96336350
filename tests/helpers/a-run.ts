import { VFile } from 'vfile';
import type { Sidecar } from '../../src/gazette/model/sidecar.ts';
import type { Run } from '../../src/gazette/model/source.ts';
import { readSource } from '../../src/gazette/read/read-source.ts';
import { receiveText } from '../../src/gazette/read/receive-text.ts';

/** What the stages of one gazette share, as it is when the gazette has just been read. */
export function aRun(gazette: string, sidecar: Sidecar = {}): Run {
  const source = readSource(receiveText(new TextEncoder().encode(gazette)), 'gazette.txt', '0'.repeat(64));
  return { source, sidecar, messages: new VFile(), edits: [] };
}
