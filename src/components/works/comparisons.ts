import { NOTHING_TOLD, type Told } from '../../gazette/compare/match-articles.ts';
import type { FrontMatter } from '../../gazette/model/front-matter.ts';
import type { Work } from '../../gazette/model/work.ts';
import { genreIs, genreOf } from '../../gazette/scan/genre.ts';
import { quoteTitle } from '../../gazette/text/quote-title.ts';
import { formatDate } from '../../gazette/wording/format-date.ts';
import { toldByActs } from './told-by-acts.ts';
import { mayHaveSeveral, versionsOf, type Documents, type WorkVersion } from './versions-of.ts';

/** One of the two texts that are compared. */
export interface Side {
  /** Id of the work. */
  of: string;
  version: WorkVersion;
  /** What stands over its column: 2010年10月28日, and before it the title where the two have not one. */
  name: string;
  /** 2010年10月28日起的文本 */
  text: string;
  /** The page that has it whole. */
  page: string;
}

/** Two texts side by side: two of one work, or one that was repealed and the one that replaced it. */
export interface Comparison {
  url: string;
  /** The work below whose address it stands: that of the later text. */
  work: Work;
  /** The last step of its address. */
  pair: string;
  title: string;
  before: Side;
  after: Side;
  /** What a decision says of articles: it holds from the text right before it. */
  told: Told;
}

/** All comparisons of a collection, those of two texts of one work first. */
export function comparisonsOf(works: readonly Work[], documents: Documents): Comparison[] {
  return [
    ...works.flatMap((work) => comparisonsOfWork(work, documents)),
    ...replacements(works, documents).flatMap((replacement) => compareRepealed(replacement, documents)),
  ];
}

/** Where two texts are compared, as one of them leads there. */
export interface ComparisonLink {
  text: string;
  url: string;
}

/** The comparisons of the text that a page prints with others. */
export function comparisonsWith(comparisons: readonly Comparison[], page: string): ComparisonLink[] {
  return comparisons.flatMap(({ before, after, url }) => {
    const isOn = ({ version }: Side): boolean => version.url?.split('#')[0] === page;
    const others = isOn(before) ? [after] : isOn(after) ? [before] : [];
    return others.map(({ text }) => ({ text: `与${text}逐条对照`, url }));
  });
}

/** Each two texts of a work. */
function comparisonsOfWork(work: Work, documents: Documents): Comparison[] {
  if (!mayHaveSeveral(work, documents)) return [];
  const versions = versionsOf(work, documents);
  return versions.flatMap((before, i) =>
    versions.slice(i + 1).map((after, k): Comparison => {
      const side = (version: WorkVersion): Side => ({
        of: work.id,
        version,
        name: nameOfVersion(version),
        text: `${nameOfVersion(version)}起的文本`,
        page: `${work.url}${version.from}/`,
      });
      const told = k === 0 ? toldByActs(after.acts) : NOTHING_TOLD;
      const title = `${quoteTitle(work.title)}新旧条文对照`;
      return describe({
        work,
        pair: `${before.from}--${after.from}`,
        title,
        before: side(before),
        after: side(after),
        told,
      });
    }),
  );
}

interface Replacement {
  repealed: Work;
  by: Work;
  /** Which says so. */
  document: FrontMatter;
}

/**
 * Works of which an article of a text that lasts, or a text of the same name, says that they are repealed: a decision
 * that ends many puts nothing in their place.
 */
function replacements(works: readonly Work[], documents: Documents): Replacement[] {
  const byId = new Map(works.map((work) => [work.id, work]));
  const found = [...documents.values()].flatMap(({ id, status, work }): (readonly [string, Replacement])[] => {
    const { value, by } = work.status ?? status;
    const maker = value === 'repealed' && by ? documents.get(by.id) : undefined;
    const [old, young] = [byId.get(work.id), byId.get(maker?.work.id ?? '')];
    if (!maker || !old || !young || old === young) return [];
    const isNamesake = maker.lineage.predecessors.some((one) => one.id === id && !one.inferred);
    const isInText = RE_ARTICLE.test(by?.at ?? '') && genreIs(genreOf(maker.shortTitle), 'lasts');
    return isNamesake || isInText ? [[old.id, { repealed: old, by: young, document: maker }]] : [];
  });
  return [...new Map(found).values()];
}

// 例：art_45__para_1；part_2__art_45
const RE_ARTICLE = /(?:^|__)art_\d/u;

function compareRepealed({ repealed: old, by: work, document }: Replacement, documents: Documents): Comparison[] {
  const versions = versionsOf(work, documents);
  const after = versions.find(({ url }) => url === document.url) ?? versions[0];
  const before = versionsOf(old, documents).findLast(({ from }) => after !== undefined && from < after.from);
  if (!before || !after) return [];
  const side = ({ id, url, title: name }: Work, version: WorkVersion): Side => {
    const text = `${quoteTitle(name)}（${nameOfVersion(version)}起）`;
    return { of: id, version, name: text, text, page: version.url ?? `${url}${version.from}/` };
  };
  const title = `${quoteTitle(old.title)}与${quoteTitle(work.title)}新旧条文对照`;
  return [
    describe({ work, pair: old.id, title, before: side(old, before), after: side(work, after), told: NOTHING_TOLD }),
  ];
}

function describe(comparison: Omit<Comparison, 'url'>): Comparison {
  return { ...comparison, url: `${comparison.work.url}compare/${comparison.pair}/` };
}

function nameOfVersion({ from, url }: WorkVersion): string {
  return `${formatDate(from)}${url === null ? '（本站推算）' : ''}`;
}
