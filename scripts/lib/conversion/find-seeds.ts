import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { slugOf } from '../../../src/gazette/text/slug.ts';
import { oneLine } from '../terminal.ts';
import { byNaturalOrder } from './natural-order.ts';
import type { Refusal } from './refusal.ts';

/** A gazette as it lies in its folder. */
export interface Seed {
  path: string;
  /** As messages name it, `seeds/shanghai-2021-5.txt`, or `seeds/shanghai-2021-5` where that is a folder. */
  file: string;
  /** From its name, Han as pinyin; empty where it has neither letters nor digits. */
  id: string;
  /** Of the sidecar, whether there is one or not: beside it, or in its folder. */
  sidecarPath: string;
  sidecarFile: string;
  /** Of a folder, its files by name; null where the gazette is a file. */
  members: readonly Member[] | null;
}

/** A file of a gazette that has several, or what lies among them. */
export interface Member {
  path: string;
  /** As messages name it, `seeds/shanghai-2021-5/2.docx`. */
  file: string;
  name: string;
}

const RE_SIDECAR = /\.ya?ml$/i;
/** What describes the folder, and what systems leave in it. 例：README.md · .DS_Store · Thumbs.db · ~$公报.docx */
const RE_ASIDE = /^(?:readme(?:\.\w+)?$|\.|~\$|thumbs\.db$|desktop\.ini$)/i;

/**
 * The gazettes of a folder by name, whatever their format: all files but sidecars, and all folders, each of which is one
 * gazette. None where it does not exist.
 */
export function findSeeds(folder: string): Seed[] {
  return namesIn(folder)
    .filter((name) => !RE_SIDECAR.test(name))
    .map((name) => {
      const path = join(folder, name);
      const isFolder = isFolderAt(path);
      const stem = isFolder ? name : parse(name).name;
      const inside = `${name}/${name}.yaml`;
      const beside = `${stem}.yaml`;
      const sidecar =
        isFolder && !existsSync(join(folder, beside)) && existsSync(join(folder, inside)) ? inside : beside;
      return {
        path,
        file: `seeds/${oneLine(name)}`,
        id: slugOf(stem),
        sidecarPath: join(folder, sidecar),
        sidecarFile: `seeds/${oneLine(sidecar)}`,
        members: isFolder ? membersOf(folder, name) : null,
      };
    });
}

function membersOf(folder: string, name: string): Member[] {
  return namesIn(join(folder, name))
    .filter((own) => !RE_SIDECAR.test(own))
    .sort(byNaturalOrder)
    .map((own) => ({ path: join(folder, name, own), file: `seeds/${oneLine(`${name}/${own}`)}`, name: own }));
}

/** The sidecars of a folder, and of the folders in it, that belong to no gazette: nothing that they say would be heard. */
export function findStraySidecars(folder: string, seeds: readonly Seed[]): Refusal[] {
  const wanted = new Set(seeds.map(({ sidecarPath }) => sidecarPath));
  const folders = seeds.filter(({ members }) => members !== null).map(({ path }) => path);
  return [folder, ...folders].flatMap((own) =>
    namesIn(own)
      .filter((name) => RE_SIDECAR.test(name) && !wanted.has(join(own, name)))
      .map((name) => {
        const file = `seeds/${oneLine(own === folder ? name : `${parse(own).base}/${name}`)}`;
        const message = `没有同名的公报文件（附文件名为 <公报文件名>.yaml），或者另有一个附文件，请改名、移走或补上公报`;
        return { file, line: 1, message, rule: 'read/sidecar' };
      }),
  );
}

/** A link is none, wherever it leads: whoever reads it says why. */
function isFolderAt(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !RE_ASIDE.test(name))
    .sort();
}
