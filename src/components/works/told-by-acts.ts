import { keyOf, type Told } from '../../gazette/compare/match-articles.ts';
import type { Act } from '../../gazette/model/act.ts';
import { placeAt } from '../../gazette/scan/places.ts';

/** What the acts of a decision say of whole articles: which became which, which are gone, which are new. */
export function toldByActs(acts: readonly Act[]): Told {
  const whole = acts.flatMap((act) => {
    const key = articleKey(act.target.place);
    return key !== null && act.found === null ? [{ ...act, key }] : [];
  });
  return {
    moved: new Map(
      whole.flatMap(({ verb, key, words }) => {
        const to = verb === 'renumber' ? articleKey(words ?? '') : null;
        return to === null ? [] : [[key, to] as const];
      }),
    ),
    gone: new Set(whole.filter(({ verb }) => verb === 'delete' || verb === 'repeal').map(({ key }) => key)),
    come: new Set(whole.filter(({ verb }) => verb === 'insert').map(({ key }) => key)),
  };
}

/** 第十二条之一 → 12-1; null for what is less than an article. */
function articleKey(place: string): string | null {
  const { units } = placeAt(place, 0) ?? {};
  const [article, below] = units ?? [];
  if (article?.kind !== '条' || below) return null;
  const [number] = article.numbers;
  return number ? keyOf({ number: number.number, sub: article.sub }) : null;
}
