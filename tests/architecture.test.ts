/** Holds the folders of src/ to the way that a gazette takes; src/gazette/README.md says why. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Each stage may import from those before it; `whole` are the files of src/gazette itself, which put stages together. */
const STAGES = ['read', 'clean', 'segment', 'parse', 'link', 'render', 'emit', 'export', 'whole'];

/** Folders of src/gazette that belong to no stage: every stage may import from them, they from none. */
const SHARED = ['model', 'text', 'lexicon', 'scan'];

/** What the site may import from src/gazette. */
const FOR_THE_SITE = [...SHARED, 'render', 'export'];

const files = globSync('src/**/*.{ts,astro}').toSorted();

describe('imports', () => {
  const imports = files.flatMap((file) => importsOf(file).map((target) => ({ file, target })));

  it('lead from a stage to those before it, to the model and to the text functions', () => {
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

  it('of the folders of src/gazette are those of the stages', () => {
    const folders = new Set(files.map(stageOf).filter((folder) => folder !== null));
    expect([...folders].filter((folder) => ![...STAGES, ...SHARED].includes(folder))).toEqual([]);
  });
});

// 例：SearchBox.astro
const RE_PASCAL_CASE = /^([A-Z][a-z0-9]*)+\.astro$/;
// 例：read-source.ts、content.config.ts
const RE_KEBAB_CASE = /^[a-z0-9]+([-.][a-z0-9]+)*\.ts$/;

function reachableFrom(stage: string): string[] {
  return SHARED.includes(stage) ? SHARED : [...SHARED, ...STAGES.slice(0, STAGES.indexOf(stage) + 1)];
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
