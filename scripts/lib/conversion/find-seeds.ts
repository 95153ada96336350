import { existsSync, readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { slugOf } from '../../../src/gazette/text/slug.ts';
import { oneLine } from '../terminal.ts';
import type { Refusal } from './refusal.ts';

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

const RE_SIDECAR = /\.ya?ml$/i;
/** What describes the folder, and what systems leave in it. 例：README.md · .DS_Store */
const RE_ASIDE = /^(?:readme(?:\.\w+)?$|\.)/i;

/** The gazettes of a folder by name, whatever their format: all files but sidecars. None where it does not exist. */
export function findSeeds(folder: string): Seed[] {
  return namesIn(folder)
    .filter((name) => !RE_SIDECAR.test(name))
    .map((name) => {
      const { name: stem } = parse(name);
      return {
        path: join(folder, name),
        file: `seeds/${oneLine(name)}`,
        id: slugOf(stem),
        sidecarPath: join(folder, `${stem}.yaml`),
        sidecarFile: `seeds/${oneLine(stem)}.yaml`,
      };
    });
}

/** The sidecars of a folder that belong to no gazette: nothing that they say would be heard. */
export function findStraySidecars(folder: string, seeds: readonly Seed[]): Refusal[] {
  const wanted = new Set(seeds.map(({ sidecarPath }) => sidecarPath));
  return namesIn(folder)
    .filter((name) => RE_SIDECAR.test(name) && !wanted.has(join(folder, name)))
    .map((name) => {
      const message = `没有同名的公报文件（附文件名为 <公报文件名>.yaml），请改名、移走或补上公报`;
      return { file: `seeds/${oneLine(name)}`, line: 1, message, rule: 'read/sidecar' };
    });
}

function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !RE_ASIDE.test(name))
    .sort();
}
