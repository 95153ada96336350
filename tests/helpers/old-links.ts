import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { convertFolder } from '../../scripts/lib/convert-folder.ts';
import { ledgerWith, prepareLedger } from '../../scripts/lib/ledger.ts';
import { sharedBuild } from './shared-build.ts';

const QUIET = { start: () => undefined, step: () => undefined, stop: () => undefined };

/** Folders of the site and of its content. */
interface BuiltSite {
  out: string;
  content: string;
}

/**
 * A site with compressed files whose addresses of before have changed: /documents/qingzhenggui-2022-5/ is
 * /documents/dianti/ now, its art_3 was called lvl_3 there; what was /documents/qingzhenggui-2022-2/#annex_1 is on that
 * page too; /documents/qingzhengfa-2022-11/ is withdrawn.
 */
export async function siteWithOldLinks(): Promise<BuiltSite> {
  const folder = await sharedBuild('old-links', build);
  return { out: join(folder, 'dist'), content: join(folder, 'content') };
}

async function build(folder: string): Promise<void> {
  const [seeds, content, out] = [join(folder, 'seeds'), join(folder, 'content'), join(folder, 'dist')];
  mkdirSync(content);
  cpSync('tests/collections/qingjiang/seeds', seeds, { recursive: true });
  await convertFolder({ seeds, content, asOf: '2026-11-01' }, QUIET);
  const tree = join(content, 'documents/qingzhenggui-2022-5.json');
  writeFileSync(tree, readFileSync(tree, 'utf8').replaceAll('art_3', 'lvl_3'));
  prepareLedger(content, ledgerWith(content))();
  writeFileSync(join(seeds, 'qingjiang-2022-6.yaml'), 'ids: [{ document: 清政规〔2022〕5号, id: dianti }]\n');
  writeFileSync(
    join(content, 'redirects.yaml'),
    '- from: /documents/qingzhengfa-2022-11/\n  withdrawn: 2026-11-20\n  reason: 应发文机关的要求。\n' +
      '- from: /documents/qingzhenggui-2022-2/#annex_1\n  to: /documents/dianti/#art_1\n',
  );
  const words = ['scripts/build.ts', '--seeds', seeds, '--content', content, '--out', out, '--compress'];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
}
