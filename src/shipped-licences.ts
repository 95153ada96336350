/**
 * Whose work is sent to browsers, and under which licences: `/licences.txt`, made from what the bundle of the pages
 * holds and from what the search index is.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is sent beside the bundle: the search's index and its reader, and its table of traditional characters. */
const BESIDE_THE_BUNDLE = ['pagefind', 'opencc-js'];

interface Bundle {
  emitFile(file: { type: 'asset'; fileName: string; source: string }): void;
}

/** A plugin of the bundler of the pages, for what browsers get. */
export const shippedLicences = {
  name: 'shipped-licences',
  applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  generateBundle(this: Bundle, _: unknown, bundle: Readonly<Record<string, { moduleIds?: string[] }>>): void {
    const bundled = packagesIn(Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds));
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licencesOf([...bundled, ...BESIDE_THE_BUNDLE]) });
  },
};

/** The packages that modules are from; those of this repository are from none. */
export function packagesIn(moduleIds: readonly string[]): string[] {
  const names = moduleIds.map((id) => RE_PACKAGE.exec(id)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

/** The notices that go with packages. Throws where one says nothing: then nobody may send it. */
export function licencesOf(packages: readonly string[], folder = 'node_modules'): string {
  const notices = packages.map((name) => {
    const home = join(folder, name);
    const { version, license } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Record<string, string>;
    const texts = noticesIn(home);
    if (license === undefined || texts.length === 0) throw new Error(`${name} says no licence, expected one`);
    return `${name} ${version}（${license}）\n\n${texts.join('\n\n')}`;
  });
  return `${[INTRODUCTION, ...notices].join(`\n\n${'─'.repeat(72)}\n\n`)}\n`;
}

/** Files named after a licence, and those in a folder named so. */
function noticesIn(home: string): string[] {
  const named = readdirSync(home, { withFileTypes: true }).filter(({ name }) => RE_NOTICE.test(name));
  const files = named.flatMap((entry) => {
    const path = join(home, entry.name);
    return entry.isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];
  });
  return files.sort().map((file) => readFileSync(file, 'utf8').trim());
}

const INTRODUCTION = '本站发送到浏览器的程序和数据，除本项目自己的以外，来自下列软件。';
/** The innermost, in any folder. 例：/a/node_modules/b/node_modules/@c/d/index.js is of @c/d */
const RE_PACKAGE = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;
const RE_NOTICE = /licen[cs]e/i;
