import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { slugOf } from '../../../src/gazette/text/slug.ts';
import { oneLine } from '../terminal.ts';

/** A gazette as it lies in its folder. */
export interface Seed {
  path: string;
  /** As messages name it, `seeds/shanghai-2021-5.txt`. */
  file: string;
  /** From its name, Han as pinyin; empty where it has neither letters nor digits. */
  id: string;
  /** Of the sidecar beside it, whether there is one or not. */
  sidecarPath: string;
  sidecarFile: string;
}

/** 例：shanghai-2021-5.txt · 公报.TXT */
const RE_TEXT = /\.txt$/i;

/** The gazettes of a folder by name; none where it does not exist. */
export function findSeeds(folder: string): Seed[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => RE_TEXT.test(name));
  return names.sort().map((name) => {
    const stem = name.replace(RE_TEXT, '');
    return {
      path: join(folder, name),
      file: `seeds/${oneLine(name)}`,
      id: slugOf(stem),
      sidecarPath: join(folder, `${stem}.yaml`),
      sidecarFile: `seeds/${oneLine(stem)}.yaml`,
    };
  });
}
