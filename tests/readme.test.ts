import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const readme = readFileSync('README.md', 'utf8');

it('shows lines that a gazette has, and the MDX that they become', () => {
  const [, lines = '-'] = /```text\n(.*?)```/s.exec(readme) ?? [];
  const [, mdx = '-'] = /```mdx\n(.*?)```/s.exec(readme) ?? [];
  const seed = readFileSync('seeds/mentougou-2020-1.txt', 'utf8').replaceAll('\r\n', '\n');
  const document = withoutIndent(readFileSync('content/documents/menzhengfa-2019-19.mdx', 'utf8'));
  expect(seed.includes(lines), 'lines of the seed').toBe(true);
  expect(document.includes(withoutIndent(mdx)), 'MDX of the document').toBe(true);
});

it('explains the sidecar and an erratum of a gazette that has them', () => {
  const sidecar = parse(readFileSync('seeds/mentougou-2020-1.yaml', 'utf8')) as { errata: unknown[] };
  const samples = Array.from(
    readme.matchAll(/```yaml\n(.*?)```/gs),
    ([, yaml = '']) => parse(yaml) as { errata?: unknown[] },
  );
  const errata = samples.flatMap((sample) => sample.errata ?? []);
  expect(sidecar).toMatchObject(samples[0] ?? {});
  expect(sidecar.errata).toEqual(expect.arrayContaining(errata));
  expect(errata).toHaveLength(1);
});

it('names commands that package.json has', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = Array.from(readme.matchAll(/npm run ([\w:-]+)/g), ([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

it('names files and folders that are there', () => {
  const named = Array.from(
    readme.matchAll(/[`(]((?:src|scripts|seeds|tests|public|content|\.github)\/[\w./-]*)[`)]/g),
    ([, path = '']) => path,
  );
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

function withoutIndent(text: string): string {
  return text.replaceAll(/^ +/gm, '');
}
