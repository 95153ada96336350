import { convertGazette, type ConvertedGazette } from '../../../src/gazette/convert-gazette.ts';
import { gazetteSchema } from '../../../src/gazette/model/gazette-issue.ts';
import { gazetteId } from '../../../src/gazette/model/values.ts';
import { ReadError } from '../../../src/gazette/read/read-error.ts';
import { readSidecar } from '../read-sidecar.ts';
import type { Seed } from './find-seeds.ts';
import { receiveSeed } from './receive-seed.ts';
import { RefusalError, type Refusal } from './refusal.ts';

/** What the collection needs of a gazette; all of it can be sent between threads. */
export interface ConvertedSeed extends Pick<ConvertedGazette, 'issue' | 'documents' | 'words'> {
  /** Whether all its files could be read. */
  isWhole: boolean;
}

/** Converts a gazette with its sidecar, or says why it is refused. What is thrown is a mistake of the pipeline. */
export async function convertSeed(seed: Seed): Promise<ConvertedSeed | { refusals: readonly Refusal[] }> {
  try {
    const sidecar = readSidecar(seed.sidecarPath, seed.sidecarFile);
    const id = sidecar?.id ?? seed.id;
    if (!gazetteId.safeParse(id).success) throw new RefusalError(withoutId(seed));
    const received = await receiveSeed(seed, sidecar);
    const { issue, documents, words } = convertGazette({ id, sidecar, ...received });
    return { issue: gazetteSchema.parse(issue), documents, words, isWhole: received.unread.length === 0 };
  } catch (error) {
    if (error instanceof RefusalError) return { refusals: error.refusals };
    if (error instanceof ReadError)
      return { refusals: [{ file: seed.file, line: error.line, message: error.message, rule: error.rule }] };
    throw error;
  }
}

function withoutId({ file, sidecarFile }: Seed): Refusal {
  const message = `从文件名得不出编号（小写字母、数字和连字符，不超过 80 个字），请在 ${sidecarFile} 里写 id: …`;
  return { file, line: 1, message, rule: 'read/name' };
}
