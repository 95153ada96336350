/**
 * `npm run bench [-- --seeds DIR]`: wall time and peak memory of convert and build, each as a multiple of a peer that ran
 * a moment before on the same machine; last the downloads with nothing changed, as a multiple of making them. The
 * multiples can be compared between machines and days, the seconds cannot.
 */
import { mkdtempDisposableSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadsFolder, downloadsManifest } from '../src/site-config.ts';
import { middle } from './bench-search/figures.ts';
import { measure, type Measured } from './lib/measure.ts';
import { optionWords, readOptions } from './lib/options.ts';
import { terminal } from './lib/terminal.ts';

/** Odd, so that the middle one is a run that happened. */
const RUNS = 3;

using folder = mkdtempDisposableSync(join(tmpdir(), 'gongbao-bench-'));
const options = { ...readOptions(), content: join(folder.path, 'content'), out: join(folder.path, 'dist') };
const words = optionWords(options);
const plainSite = {
  GONGBAO_CONTENT: options.content,
  GONGBAO_OUT: join(folder.path, 'plain/dist'),
  ASTRO_TELEMETRY_DISABLED: '1',
};

await compare(
  ['read the seeds', () => measure(['scripts/bench/read-seeds.ts', ...words])],
  ['convert', () => measure(['scripts/convert.ts', ...words])],
);
await compare(
  [
    'plain Astro site of the MDX',
    () => measure(['node_modules/astro/bin/astro.mjs', 'build', '--root', 'scripts/bench/plain-site'], plainSite),
  ],
  ['build', () => measure(['scripts/build.ts', ...words])],
);
const downloads = (): Promise<Measured> => measure(['scripts/downloads.ts', ...words]);
const all = [downloadsFolder(options.content), downloadsManifest(downloadsFolder(options.content))];
await compare(
  [
    'downloads, all of them',
    () => {
      for (const path of all) rmSync(path, { recursive: true, force: true });
      return downloads();
    },
  ],
  ['downloads, nothing changed', downloads],
);
for (const path of all) rmSync(path, { recursive: true, force: true });

type Task = [name: string, run: () => Promise<Measured>];

/** Runs two tasks in turn and prints the middle of each, the second as a multiple of the first. */
async function compare([peerName, runPeer]: Task, [name, run]: Task): Promise<void> {
  const peers: Measured[] = [];
  const runs: Measured[] = [];
  for (let i = 0; i < RUNS; i++) {
    peers.push(await runPeer());
    runs.push(await run());
  }
  const peer = middleOf(peers);
  const own = middleOf(runs);
  terminal.log(`${peerName.padEnd(28)} ${seconds(peer)} ${megabytes(peer)}`);
  terminal.log(`${name.padEnd(28)} ${seconds(own)} ${megabytes(own)}   ${multiples(own, peer)}`);
}

function middleOf(measured: Measured[]): Measured {
  const bytes = measured.map((each) => each.bytes).filter((each) => each !== null);
  return { seconds: middle(measured.map((each) => each.seconds)), bytes: bytes.length < RUNS ? null : middle(bytes) };
}

function seconds({ seconds }: Measured): string {
  return `${seconds.toFixed(2)} s`.padStart(9);
}

function megabytes({ bytes }: Measured): string {
  return (bytes === null ? 'unknown' : `${(bytes / 2 ** 20).toFixed(0)} MiB`).padStart(9);
}

function multiples(own: Measured, peer: Measured): string {
  const time = `time × ${(own.seconds / peer.seconds).toFixed(2)}`;
  if (own.bytes === null || peer.bytes === null) return time;
  return `${time}, memory × ${(own.bytes / peer.bytes).toFixed(1)}`;
}
