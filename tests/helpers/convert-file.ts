import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readSidecar } from '../../scripts/lib/read-sidecar.ts';
import { convertGazette, type ConvertedGazette } from '../../src/gazette/convert-gazette.ts';
import { receiveText } from '../../src/gazette/read/receive-text.ts';

const converted = new Map<string, ConvertedGazette>();

/** A gazette converted with the sidecar beside it; once for all tests that ask for it, so none may change it. */
export function convertFile(file: string): ConvertedGazette {
  const gazette = converted.get(file) ?? convertFileAgain(file);
  converted.set(file, gazette);
  return gazette;
}

/** Converts a gazette with the sidecar beside it, also where that was done before. */
export function convertFileAgain(file: string): ConvertedGazette {
  const bytes = readFileSync(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const sidecar = readSidecar(file.replace(/\.txt$/, '.yaml'));
  return convertGazette({ id: basename(file, '.txt'), file, received: receiveText(bytes), sha256, sidecar });
}
