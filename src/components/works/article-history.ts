import { keyOf, matchArticles } from '../../gazette/compare/match-articles.ts';
import { linesOfProvision } from '../../gazette/compare/words-of-provision.ts';
import type { Provision } from '../../gazette/model/provision.ts';
import { toldByActs } from './told-by-acts.ts';
import type { WorkVersion } from './versions-of.ts';

/** A wording of an article with the day from which it stood so. */
export interface ArticleWording {
  version: WorkVersion;
  provision: Provision;
}

/**
 * All wordings of each article of the last of these versions, first to last, by its number; one that never changed has one.
 */
export function historyOfArticles(versions: readonly WorkVersion[]): Map<string, ArticleWording[]> {
  const [first, ...later] = versions;
  if (!first) return new Map();
  let history = new Map(first.wording.articles.map((provision) => [keyOf(provision), [{ version: first, provision }]]));
  let last = first;
  for (const version of later) {
    const next = new Map<string, ArticleWording[]>();
    for (const fate of matchArticles(last.wording.articles, version.wording.articles, toldByActs(version.acts))) {
      if (fate.kind === 'deleted' || fate.kind === 'merged') continue;
      const before = 'before' in fate ? (history.get(keyOf(fate.before)) ?? []) : [];
      const isSame = fate.kind === 'same' && !fate.isMoved;
      next.set(keyOf(fate.after), isSame ? before : [...before, { version, provision: fate.after }]);
    }
    history = next;
    last = version;
  }
  return history;
}

/** The words of an article in one line, to be shown beside others. */
export function wordsOfArticle(provision: Provision): string {
  return linesOfProvision(provision).join('\n');
}
