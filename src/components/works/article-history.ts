import { keyOf, matchArticles } from '../../gazette/compare/match-articles.ts';
import type { Provision } from '../../gazette/model/provision.ts';
import { toldByActs } from './told-by-acts.ts';
import type { WorkVersion } from './versions-of.ts';

/** A wording of an article with the text in which it stood so first. */
export interface ArticleWording {
  version: WorkVersion;
  provision: Provision;
}

/** What became of one article from text to text, whatever its number. */
export interface ArticleHistory {
  /** First to last; one that never changed has one. */
  wordings: ArticleWording[];
  /** The text that has it no more: it was deleted, or went into another article. */
  ended: WorkVersion | null;
}

/** The histories of all articles of these versions: by the day of a version, then by the number that it had there. */
export function historyOfArticles(versions: readonly WorkVersion[]): Map<string, Map<string, ArticleHistory>> {
  const all = new Map<string, Map<string, ArticleHistory>>();
  let last: WorkVersion | null = null;
  for (const version of versions) {
    const known: ReadonlyMap<string, ArticleHistory> = all.get(last?.from ?? '') ?? new Map<string, ArticleHistory>();
    const now = new Map<string, ArticleHistory>();
    const { articles } = version.wording;
    for (const fate of matchArticles(last?.wording.articles ?? [], articles, toldByActs(version.acts))) {
      const before = 'before' in fate ? known.get(keyOf(fate.before)) : undefined;
      if (fate.kind === 'deleted' || fate.kind === 'merged') {
        if (before) before.ended = version;
        continue;
      }
      const history = before ?? { wordings: [], ended: null };
      if (fate.kind !== 'same' || fate.isMoved) history.wordings.push({ version, provision: fate.after });
      now.set(keyOf(fate.after), history);
    }
    all.set(version.from, now);
    last = version;
  }
  return all;
}
