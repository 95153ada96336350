import { createHash } from 'node:crypto';
import { convertGazette, type ConvertedGazette } from '../../../src/gazette/convert-gazette.ts';
import { gazetteSchema } from '../../../src/gazette/model/gazette-issue.ts';
import { gazetteId } from '../../../src/gazette/model/values.ts';
import { MOST_MEGABYTES } from '../../../src/gazette/read/most-megabytes.ts';
import { ReadError } from '../../../src/gazette/read/read-error.ts';
import { receive } from '../../../src/gazette/read/receive.ts';
import { readSidecar } from '../read-sidecar.ts';
import type { Seed } from './find-seeds.ts';
import { readRegularFile } from './read-regular-file.ts';
import { RefusalError, type Refusal } from './refusal.ts';

/** What the collection needs of a gazette; all of it can be sent between threads. */
export type ConvertedSeed = Pick<ConvertedGazette, 'issue' | 'documents' | 'words'>;

/** Converts a gazette with its sidecar, or says why it is refused. What is thrown is a mistake of the pipeline. */
export async function convertSeed(seed: Seed): Promise<ConvertedSeed | { refusal: Refusal }> {
  try {
    const bytes = readRegularFile(seed.path, seed.file, MOST_MEGABYTES.file);
    const sidecar = readSidecar(seed.sidecarPath, seed.sidecarFile);
    const id = sidecar?.id ?? seed.id;
    if (!gazetteId.safeParse(id).success) throw new RefusalError(withoutId(seed));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { issue, documents, words } = convertGazette({
      id,
      file: seed.file,
      received: await receive(bytes),
      sha256,
      sidecar,
    });
    return { issue: gazetteSchema.parse(issue), documents, words };
  } catch (error) {
    if (error instanceof RefusalError) return { refusal: error.refusal };
    if (error instanceof ReadError)
      return { refusal: { file: seed.file, line: error.line, message: error.message, rule: error.rule } };
    throw error;
  }
}

function withoutId({ file, sidecarFile }: Seed): Refusal {
  const message = `从文件名得不出编号（小写字母、数字和连字符，不超过 80 个字），请在 ${sidecarFile} 里写 id: …`;
  return { file, line: 1, message, rule: 'read/name' };
}
