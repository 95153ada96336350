import { slugOf } from './slug.ts';

/**
 * A path for each name. Names that share their pinyin (江苏, 姜苏) get the code points of the name behind it, so that
 * a path never depends on which of them came first.
 */
export function assignSlugs(names: readonly string[]): Map<string, string> {
  const slugs = names.map((name) => slugOf(name));
  return new Map(
    names.map((name, i) => {
      const slug = slugs[i] ?? '';
      const alone = slug !== '' && slugs.indexOf(slug) === slugs.lastIndexOf(slug);
      return [name, alone ? slug : [slug, codePoints(name)].filter(Boolean).join('-')];
    }),
  );
}

function codePoints(name: string): string {
  return Array.from(name, (character) => (character.codePointAt(0) ?? 0).toString(16)).join('');
}
