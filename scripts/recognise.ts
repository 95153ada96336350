/**
 * `npm run recognise -- FILE… [--out FILE] [--language chi_sim|chi_tra] [--dpi 300] [--command '…']`
 *
 * Scans → text with its places: a PDF without text layer, or pictures of pages in the order in which they are given. Writes
 * `seeds/<name>.xml` (ALTO), which `convert` reads as any other gazette. Never part of a build. Where it was stopped, it goes
 * on with the pages that are not yet read. Another engine is a command that is given a picture (`{}`) and prints boxes
 * (hOCR, ALTO, JSON of PaddleOCR).
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, parse, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { startProgress } from './lib/progress.ts';
import { terminal } from './lib/terminal.ts';
import { writeFile } from './lib/write-file.ts';
import { commandEngine } from './recognise/command.ts';
import type { Engine } from './recognise/engine.ts';
import { openPages } from './recognise/pages-of.ts';
import { forgetPages, recognisePages } from './recognise/recognise-pages.ts';
import { startTesseract, type Language } from './recognise/tesseract.ts';
import { writeAlto } from './recognise/write-alto.ts';

const text = { type: 'string' } as const;
const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { out: text, language: text, dpi: text, command: text },
});
const [first] = files;
if (first === undefined || (values.language ?? 'chi_sim') !== (values.language === 'chi_tra' ? 'chi_tra' : 'chi_sim')) {
  terminal.error(
    '用法：npm run recognise -- 文件… [--out 文件] [--language chi_sim|chi_tra] [--dpi 300] [--command 命令]',
  );
  process.exit(2);
}
const language: Language = values.language === 'chi_tra' ? 'chi_tra' : 'chi_sim';
const dpi = Number(values.dpi ?? 300);
const out = resolve(values.out ?? join('seeds', `${parse(first).name}.xml`));
const contents = files.map((file) => readFileSync(file));
const key = JSON.stringify([contents.map(hashOf), dpi, values.command ?? language]);
const keep = join(dirname(out), `.${parse(out).name}.pages`);

const pages = await Promise.all(contents.map((bytes) => openPages(bytes, dpi)));
const count = Math.min(
  availableParallelism(),
  pages.reduce((sum, file) => sum + file.count, 0),
);
const { command } = values;
const start = (): Promise<Engine> =>
  command === undefined ? startTesseract(language) : Promise.resolve(commandEngine(command));
const engines = await Promise.all(Array.from({ length: count }, start));
const progress = startProgress();
try {
  const recognised = await recognisePages({ pages, engines, key, keep, progress });
  writeFile(out, writeAlto(recognised, parse(first).base));
  forgetPages(keep);
  progress.stop();
  terminal.log(`${out}：${recognised.length} 页，${recognised.flatMap(({ lines }) => lines.flat()).length} 字`);
} finally {
  await Promise.all(engines.map((engine) => engine.stop()));
}
process.exit();

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
