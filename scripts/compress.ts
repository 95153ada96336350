/**
 * `node scripts/compress.ts [--out DIR]`, by `npm run build -- --compress`: writes beside each text of a built site the
 * same in Brotli, zstd and gzip, as small as they get, for servers that send such files as they are.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';
import { listFiles } from './lib/list-files.ts';
import { readOptions } from './lib/options.ts';
import { incomplete, orStop } from './lib/or-stop.ts';
import { terminal } from './lib/terminal.ts';
import { writeFile } from './lib/write-file.ts';
import { isInternal, isText } from './serving/rules.ts';

/** Bytes below which a file fits into one packet either way. */
const WORTH_IT = 1024;
/** Files compressed at once: as many as Node has threads for it. */
const AT_ONCE = 4;

const FORMATS: Readonly<Record<string, (content: Buffer) => Promise<Buffer>>> = {
  br: (content) =>
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
  zst: (content) => promisify(zstdCompress)(content, { params: { [constants.ZSTD_c_compressionLevel]: 19 } }),
  gz: (content) => promisify(gzip)(content, { level: 9 }),
};

const { out } = readOptions();
const files = listFiles(out).filter((file) => isText(file) && !isInternal(`/${file}`));
const sizes = { plain: 0, br: 0, zst: 0, gz: 0 };
const queue = files.values();
await orStop(() => Promise.all(Array.from({ length: AT_ONCE }, compressAll)), incomplete);
const [plain = '', ...compressed] = Object.entries(sizes).map(
  ([name, size]) => `${name} ${(size / 1e6).toFixed(1)} MB`,
);
terminal.log(`${files.length} texts, ${plain}: ${compressed.join(', ')}`);

/** Each call takes what the others have not taken yet. */
async function compressAll(): Promise<void> {
  for (const file of queue) {
    const content = readFileSync(join(out, file));
    if (content.length < WORTH_IT) continue;
    sizes.plain += content.length;
    for (const [ending, compress] of Object.entries(FORMATS)) {
      const small = await compress(content);
      writeFile(join(out, `${file}.${ending}`), small);
      sizes[ending as keyof typeof sizes] += small.length;
    }
  }
}
