import { createHash } from 'node:crypto';
import type { UnreadFile } from '../../../src/gazette/describe-issue.ts';
import type { Sidecar } from '../../../src/gazette/model/sidecar.ts';
import { combineFiles, listOfFiles } from '../../../src/gazette/read/combine-files.ts';
import { MOST_MEGABYTES } from '../../../src/gazette/read/most-megabytes.ts';
import { ReadError } from '../../../src/gazette/read/read-error.ts';
import { receive } from '../../../src/gazette/read/receive.ts';
import type { Received, ReceivedFile } from '../../../src/gazette/read/received.ts';
import { contentsFirst } from '../../../src/gazette/segment/contents-first.ts';
import type { Member, Seed } from './find-seeds.ts';
import { readRegularFile } from './read-regular-file.ts';
import { RefusalError, type Refusal } from './refusal.ts';

export interface ReceivedSeed {
  /** The folder, where it has several files. */
  file: string;
  received: Received;
  sha256: string;
  /** Files of a folder that could not be read: the others are published, and each of these is an error. */
  unread: UnreadFile[];
}

/**
 * Reads the file of a gazette, or all files of its folder.
 *
 * @throws {RefusalError} where nothing of it can be read, with all that can be said
 * @throws {ReadError} where the one file cannot
 */
export async function receiveSeed({ path, file, members }: Seed, sidecar: Sidecar | null): Promise<ReceivedSeed> {
  if (!members) {
    const bytes = readRegularFile(path, file, MOST_MEGABYTES.file);
    return { file, received: await receive(bytes), sha256: hash(bytes), unread: [] };
  }
  const { ordered, unread } = inOrder(file, members, sidecar);
  const files: ReceivedFile[] = [];
  let behindGap = false;
  for (const member of ordered) {
    const result = await receiveMember(member);
    if ('rule' in result) unread.push(result);
    else files.push({ ...result, behindGap });
    behindGap = 'rule' in result;
  }
  const [first, ...others] = files;
  if (!first) throw new RefusalError(...refusalsOf(file, unread));
  if (others.length === 0) return { ...first, unread };
  const whole = sidecar?.files ? files : contentsFirst(files);
  return { file, received: combineFiles(whole), sha256: hash(listOfFiles(whole)), unread };
}

async function receiveMember({ path, file }: Member): Promise<Omit<ReceivedFile, 'behindGap'> | UnreadFile> {
  try {
    const bytes = readRegularFile(path, file, MOST_MEGABYTES.file);
    return { file, sha256: hash(bytes), received: await receive(bytes) };
  } catch (error) {
    if (error instanceof RefusalError) return error.refusals[0];
    if (error instanceof ReadError) return { file, line: error.line, message: error.message, rule: error.rule };
    throw error;
  }
}

/** The files as the sidecar lists them; one that it does not list, or lists and is not there, is an error. */
function inOrder(
  folder: string,
  members: readonly Member[],
  sidecar: Sidecar | null,
): { ordered: Member[]; unread: UnreadFile[] } {
  const listed = sidecar?.files;
  if (!listed) return { ordered: [...members], unread: [] };
  const unread: UnreadFile[] = [];
  const add = (file: string, message: string): void => void unread.push({ file, line: 1, message, rule: 'read/file' });
  const ordered = listed.flatMap(({ name }) => {
    const member = members.find((own) => own.name === name);
    if (!member) add(`${folder}/${name}`, '附文件的 files 列有这一文件，文件夹里没有');
    return member ?? [];
  });
  for (const member of members)
    if (!ordered.includes(member)) add(member.file, '附文件的 files 没有列出这一文件，没有读；请补上或移走');
  return { ordered, unread };
}

function refusalsOf(folder: string, unread: readonly Refusal[]): [Refusal, ...Refusal[]] {
  const [first = { file: folder, line: 1, message: '文件夹里没有文件，应有公报', rule: 'read/empty' }, ...others] =
    unread;
  return [first, ...others];
}

function hash(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}
