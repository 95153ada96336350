/** A thread that takes gazettes the whole way from bytes to downloads, and says how much CPU time each took. */
import { createHash } from 'node:crypto';
import process from 'node:process';
import { convertGazette } from '../../src/gazette/convert-gazette.ts';
import { emitMdx } from '../../src/gazette/emit/emit-mdx.ts';
import { FORMATS } from '../../src/gazette/export/formats.ts';
import { linkCollection } from '../../src/gazette/link/link-collection.ts';
import { receiveText } from '../../src/gazette/read/receive-text.ts';
import { answerTasks } from '../lib/answer-tasks.ts';
import { growGazette, type PlaceName } from './places.ts';

/** What is measured: a pattern, repeated in a place of a gazette up to so many characters. */
interface Growth {
  pattern: string;
  place: PlaceName;
  size: number;
}

/** Seconds of CPU, or why there are none. */
type Grown = { seconds: number } | { error: string };

export interface Tasks {
  grow: { given: Growth; result: Grown };
}

answerTasks<Tasks>({ grow });

async function grow({ pattern, place, size }: Growth): Promise<Grown> {
  const bytes = new TextEncoder().encode(growGazette(pattern, place, size));
  const before = process.threadCpuUsage();
  try {
    await takeWholeWay(bytes);
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error) };
  }
  const { user, system } = process.threadCpuUsage(before);
  return { seconds: (user + system) / 1e6 };
}

/** What is measured has no pages. */
const NONE = { families: { title: [], text: [], hei: [], kai: [] }, toPdf: () => new Uint8Array(), toSvg: () => '' };

/** Those whose time is our own; pages are set by Typst and Word's library. */
const TEXT_FORMATS = ['html', 'md', 'txt', 'xml', 'json'] as const;

async function takeWholeWay(bytes: Uint8Array): Promise<void> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const received = receiveText(bytes);
  const { issue, documents } = convertGazette({ id: 'grown', file: 'grown.txt', received, sha256, sidecar: null });
  for (const document of linkCollection(documents, { asOf: '2026-01-01' }).documents) {
    emitMdx(document);
    const options = {
      site: '',
      issue,
      asOf: '2026-01-01',
      dates: new Map<string, null>(),
      generator: 'bench',
      redHead: false,
      typesetter: NONE,
    };
    for (const name of TEXT_FORMATS) await FORMATS[name].write(document, options);
  }
}
