import { anyOf, fromWords } from '../lexicon/words.ts';
import { bareTitle } from '../scan/bare-title.ts';
import { genreIs, genreOf } from '../scan/genre.ts';
import { issuedTitle } from '../scan/issued-title.ts';
import { withoutIssuers } from '../scan/issuer.ts';
import { NUMERAL, parseNumeral } from '../text/numerals.ts';

/** What a title says of a plan beside its place. */
export interface PlanTitle {
  /** Without the notice round it. */
  title: string;
  genre: string | null;
  isPlan: boolean;
  /** 第三期 → 3. */
  round: number | null;
}

const RE_ROUND = new RegExp(`第([${NUMERAL}]{1,3})(?:期|轮|次(?!全国))`);
/** What tells who does what of a plan, as a list, or when. 例：法治政府建设任务一览表 · 重点任务分工 · 政府工作报告重点工作责任分解 · 2013年食品安全重点工作安排 */
const reTaskList = fromWords(() => new RegExp(`(?:任务${anyOf('genres', 'tables')}|(?:任务|责任)分解|工作安排)$`));

/** Reads the title of a plan or of any other text: what it issues counts, not the notice. */
export function readTitle(title: string): PlanTitle {
  const matter = withoutIssuers(title);
  const issued = issuedTitle(matter);
  const bare = bareTitle(issued ?? title);
  const genre = genreOf(planIn(bare)) ?? genreOf(bare);
  const round = RE_ROUND.exec(bare)?.[1];
  return {
    title: issued ?? title,
    genre,
    isPlan: genreIs(genre, 'plans') || reTaskList().test(bare),
    round: round === undefined ? null : parseNumeral(round),
  };
}

/** 例：总体方案|和|职责分工 */
const RE_JOINED = /^(.+)[和及与]([^和及与]+)$/;

/** The title up to the plan that it begins with, where another text than a notice is joined to it. */
export function planIn(bare: string): string {
  const [, first = '', second = ''] = RE_JOINED.exec(bare) ?? [];
  const isText = genreOf(second) !== null && !genreIs(genreOf(second), 'public');
  return isText && genreIs(genreOf(first), 'plans') ? first : bare;
}
