import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { sharedBuild } from './shared-build.ts';

/** The path of the site on its host. */
export const BASE = '/gongbao/';

/** A title that a page, YAML and a terminal would stumble over. */
const HOSTILE = '滨海市人民政府关于印发节水\u202e\u001b[2J\uffff&#0;&#xD800;办法的通知';
const BODY = `各区人民政府：\n\n${'请各单位认真贯彻执行，'.repeat(150)}节\u001b水。\n\n滨海市人民政府\n2021年3月5日\n`;

/** A site for https://x.github.io/gongbao, of gazettes one of which holds what is no text. Its folder is named as its path. */
export async function siteBelowBase(): Promise<{ folder: string; out: string }> {
  const folder = await sharedBuild('below-base', build);
  return { folder, out: join(folder, BASE) };
}

function build(folder: string): Promise<void> {
  const seeds = join(folder, 'seeds');
  cpSync('tests/collections/qingjiang/seeds', seeds, { recursive: true });
  writeFileSync(join(seeds, 'binhai-2021-1.txt'), `${HOSTILE}\n滨政发〔2021〕1号\n\n${BODY}`);
  // Such a gazette is withheld until somebody has looked at it.
  writeFileSync(join(seeds, 'binhai-2021-1.yaml'), 'accepted: 这些字符是有意放进去的\n');
  const words = ['scripts/build.ts', '--seeds', seeds, '--out', join(folder, 'gongbao')];
  words.push('--content', join(folder, 'content'), '--site', 'https://x.github.io/gongbao');
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return Promise.resolve();
}
