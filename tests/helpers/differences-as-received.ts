import { convertGazette, type ConvertedGazette } from '../../src/gazette/convert-gazette.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { accountForSource } from '../../src/gazette/parse/account-for-source.ts';
import { receive } from '../../src/gazette/read/receive.ts';
import { differencesBetween, outlineOf } from '../metamorphic/outline.ts';

/** How a line of an outline begins that differs: up to its id. */
const RE_BEGINNING = /^[-+] .*?"id":"[^"]*"|^.{0,80}/;

/**
 * What of documents is read otherwise from a file in another format, line by line of their outlines up to the id. A scan
 * guesses which cells of rows are heads; a file says so or does not. Classes and English titles are in no contents page.
 */
export async function differencesAsReceived(
  documents: readonly GazetteDocument[],
  file: Uint8Array,
  id = 'sample',
): Promise<string[]> {
  const back = convertGazette({
    id,
    file: `seeds/${id}`,
    received: await receive(file),
    sha256: '0'.repeat(64),
    sidecar: {},
  });
  const { lost, twice } = accountForSource(back.trace);
  const expected = documents.map((document) => ({
    ...document,
    titleEn: null,
    gazette: { ...document.gazette, section: null },
  }));
  const differences = differencesBetween(shown({ documents: expected }), shown(back));
  return [...lost, ...twice]
    .map(({ text }) => text)
    .concat(differences.map((line) => RE_BEGINNING.exec(line)?.[0] ?? ''));
}

function shown(gazette: Pick<ConvertedGazette, 'documents'>): string[] {
  return outlineOf(gazette).map((line) => line.replaceAll(',"header":true', ''));
}
