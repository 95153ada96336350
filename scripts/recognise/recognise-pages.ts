import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from '../lib/progress.ts';
import { writeFile } from '../lib/write-file.ts';
import type { Engine } from './engine.ts';
import { findRules, withoutRules } from './find-rules.ts';
import { toPng } from './page-image.ts';
import type { Pages } from './pages-of.ts';
import type { RecognisedPage } from './recognised-page.ts';
import { straighten } from './straighten.ts';
import { withoutSpecks } from './without-specks.ts';

export interface Recognising {
  pages: readonly Pages[];
  engines: readonly Engine[];
  /** What tells one run from another: of files, resolution and engine. */
  key: string;
  /** Where pages are kept until all are read. */
  keep: string;
  progress: Progress;
}

/** Reads all pages, as many at a time as there are engines. Pages that a run before has read are not read again. */
export async function recognisePages({ pages, engines, key, keep, progress }: Recognising): Promise<RecognisedPage[]> {
  const all = pages.flatMap((file) => Array.from({ length: file.count }, (_, index) => ({ file, index })));
  const queue = all.entries();
  const found: RecognisedPage[] = [];
  mkdirSync(keep, { recursive: true });
  progress.start(all.length);
  const work = async (engine: Engine): Promise<void> => {
    for (const [n, { file, index }] of queue) {
      const kept = join(keep, `${hashOf(key)}-${n + 1}.json`);
      const page = existsSync(kept)
        ? (JSON.parse(readFileSync(kept, 'utf8')) as RecognisedPage)
        : await recognise(file, index, engine);
      writeFile(kept, JSON.stringify(page));
      found[n] = page;
      progress.step(`第 ${n + 1} 页，${page.lines.flat().length} 字`);
    }
  };
  await Promise.all(engines.map(work));
  return found;
}

/** Pages are kept only as long as the whole is not written. */
export function forgetPages(keep: string): void {
  rmSync(keep, { recursive: true, force: true });
}

async function recognise(file: Pages, index: number, engine: Engine): Promise<RecognisedPage> {
  const image = straighten(await file.draw(index));
  const rules = findRules(image);
  const lines = await engine.recognise(toPng(withoutRules(image, rules)));
  return {
    width: image.width,
    height: image.height,
    lines: lines.map(withoutSpecks).filter((line) => line.length > 0),
    rules,
  };
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}
