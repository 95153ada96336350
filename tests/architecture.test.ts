/** Holds the folders of src/ to the way that a gazette takes; src/gazette/README.md says why. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Folders of src/gazette that belong to no stage: every stage may import from them, each of them from those before it. */
const SHARED = ['text', 'limits', 'lexicon', 'model', 'scan', 'wording'];

/** Each stage may import from those before it; `whole` are the files of src/gazette itself, which put stages together. */
const STAGES = [
  'read',
  'clean',
  'segment',
  'parse',
  'confidence',
  'link',
  'plans',
  'compare',
  'amend',
  'tasks',
  'indicators',
  'promises',
  'render',
  'emit',
  'export',
  'move',
  'whole',
];

/** What the site may import from src/gazette: its shapes, its words, what it renders and exports. */
const FOR_THE_SITE = ['text', 'model', 'scan', 'wording', 'compare', 'render', 'export'];

/** Folders of the site, each may import from those before it; `.` are the files of src itself. */
const SITE = [
  '.',
  'dom',
  'search/cut',
  'search/find',
  'search/make',
  'styles',
  'search/show',
  'client',
  'components',
  'layouts',
  'pages',
];

const files = globSync('src/**/*.{ts,astro}').toSorted();

describe('imports', () => {
  const imports = files.flatMap((file) => importsOf(file).map((target) => ({ file, target })));

  it('lead from a stage to those before it, and to the folders that belong to no stage', () => {
    const wrong = imports.filter(({ file, target }) => {
      const stage = stageOf(file);
      return stage !== null && !reachableFrom(stage).includes(stageOf(target) ?? '');
    });
    expect(wrong).toEqual([]);
  });

  it('lead from the site to what is public of the pipeline', () => {
    const wrong = imports.filter(({ file, target }) => {
      const stage = stageOf(target);
      return stageOf(file) === null && stage !== null && !FOR_THE_SITE.includes(stage);
    });
    expect(wrong).toEqual([]);
  });

  it('lead from a folder of the site to those before it', () => {
    const wrong = imports.filter(({ file, target }) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      return from !== null && to !== null && SITE.indexOf(to) > SITE.indexOf(from);
    });
    expect(wrong).toEqual([]);
  });

  it('do not lead out of src', () => {
    expect(imports.filter(({ target }) => !target.startsWith('src/'))).toEqual([]);
  });
});

describe('names', () => {
  it('are kebab-case, those of components PascalCase, those of pages the address', () => {
    const named = files.filter((file) => !file.startsWith('src/pages/')).map((file) => basename(file));
    const pattern = (name: string) => (name.endsWith('.astro') ? RE_PASCAL_CASE : RE_KEBAB_CASE);
    expect(named.filter((name) => !pattern(name).test(name))).toEqual([]);
  });

  it('of the folders are those that the order of imports knows', () => {
    const folders = new Set(files.map((file) => stageOf(file) ?? roomOf(file)));
    expect([...folders].filter((folder) => ![...STAGES, ...SHARED, ...SITE].includes(folder ?? ''))).toEqual([]);
  });
});

// 例：SearchBox.astro
const RE_PASCAL_CASE = /^([A-Z][a-z0-9]*)+\.astro$/;
// 例：read-source.ts、content.config.ts
const RE_KEBAB_CASE = /^[a-z0-9]+([-.][a-z0-9]+)*\.ts$/;

function reachableFrom(stage: string): string[] {
  const order = [...SHARED, ...STAGES];
  return order.slice(0, order.indexOf(stage) + 1);
}

/** The folder of the site that a file lies in, null for one of the pipeline. Of the search the rooms are told apart. */
function roomOf(file: string): string | null {
  const [, room = '', inner = ''] = file.split('/');
  if (room === 'gazette') return null;
  if (room === 'search') return `search/${inner}`;
  return file.split('/').length === 2 ? '.' : room;
}

/** The folder of src/gazette that a file lies in, null outside of it. */
function stageOf(file: string): string | null {
  const [, , folder, ...below] = file.startsWith('src/gazette/') ? file.split('/') : [];
  if (folder === undefined) return null;
  return below.length === 0 ? 'whole' : folder;
}

/** The project files that a file imports, as paths from the root; packages left out. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const code = file.endsWith('.astro') ? codeOfComponent(source) : source;
  return ts
    .preProcessFile(code)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => join(dirname(file), name));
}

/** The frontmatter and the scripts of an Astro component. */
function codeOfComponent(source: string): string {
  const frontmatter = /^---\n(.*?)\n---/s.exec(source)?.[1] ?? '';
  const scripts = Array.from(source.matchAll(/<script[^>]*>(.*?)<\/script>/gs), ([, script = '']) => script);
  return [frontmatter, ...scripts].join('\n');
}
