import { nodesOfWording } from '../../compare/nodes-of-wording.ts';
import type { Consolidation } from '../../model/consolidation.ts';
import type { GazetteDocument } from '../../model/document.ts';
import type { Dateline } from '../../model/nodes.ts';
import type { Wording } from '../../model/provision.ts';
import type { Status } from '../../model/status.ts';
import type { IsoDate } from '../../model/values.ts';
import type { Work } from '../../model/work.ts';
import { assignIds } from '../../parse/assign-ids.ts';
import { quoteTitle } from '../../text/quote-title.ts';
import { formatDate } from '../../wording/format-date.ts';
import { madeTextDownloads, madeTextId, madeTextTitle, madeTextUrl } from './made-text-files.ts';

/** A text that this site makes of the decisions that change one, and that no gazette prints. */
export interface MadeText {
  work: Pick<Work, 'id' | 'url' | 'title' | 'status'>;
  from: IsoDate;
  /** The day from which on another text holds; null where none is known. */
  to: IsoDate | null;
  wording: Wording;
  unclear: readonly Consolidation['unclear'][number][];
  /** The document that prints the text with which all began, then the decisions in time. */
  madeOf: readonly [GazetteDocument, ...GazetteDocument[]];
}

/**
 * The text as a document, which every format can write: its title says that this site has made it, and so does the line
 * below. It has the articles that were changed, none of the numbers and signatures of what was printed.
 */
export function documentOfMadeText(text: MadeText): GazetteDocument {
  const { work, from, to, wording, madeOf } = text;
  const [original] = madeOf;
  const decision = madeOf.at(-1) ?? original;
  const title = madeTextTitle(text);
  const { docNumber, dateSigned: date, url } = decision;
  const instrument = original.parts.find(({ role }) => role === 'instrument');
  const genre = instrument?.genre ?? null;
  const children = [datelineOf(text), ...nodesOfWording(wording)];
  const parts = [{ id: '', role: 'instrument' as const, label: null, number: null, title, genre, lines: [], children }];
  assignIds(parts);
  return {
    id: madeTextId(text),
    url: madeTextUrl(text),
    title,
    ...(original.lang && { lang: original.lang }),
    shortTitle: title,
    titleEn: null,
    docNumber: null,
    issuers: original.issuers,
    genre,
    addressees: null,
    dateSigned: null,
    dateEffective: null,
    dateExpires: null,
    planPeriod: null,
    status: statusOf(text),
    placeStatuses: [],
    work: { id: work.id, url: work.url },
    edition: { from, to, kind: 'consolidated', by: { title: decision.shortTitle, docNumber, date, url } },
    events: [],
    gazette: decision.gazette,
    source: decision.source,
    parts,
    references: [],
    citedBy: [],
    terms: [],
    lineage: original.lineage,
    acts: [],
    amendedBy: [],
    consolidations: [],
    dropped: [],
    corrections: [],
    markup: [],
    unaccounted: 0,
    downloads: madeTextDownloads(text),
  };
}

/** Stands where printed texts say by what they were amended. */
function datelineOf({ from, to, unclear, madeOf: [, ...decisions] }: MadeText): Dateline {
  const time = `自${formatDate(from)}起${to === null ? '' : `至${formatDate(to)}前`}的文本`;
  const names = decisions.map(({ shortTitle }) => quoteTitle(shortTitle)).join('、');
  const open = unclear.map(({ place, why }) => `；${place}的修改没有执行：${why.replace(/。$/u, '')}`).join('');
  const text = `（${time}，由本站按${names}推算，不是正式文本${open}）`;
  return { type: 'dateline', id: '', lines: [], text };
}

/** What is said of the work was said of what is printed: its being amended made this text. */
function statusOf({ work, to }: MadeText): Status {
  if (to !== null) return { value: 'amended', since: to };
  return work.status.value === 'amended' ? { value: 'in-force' } : work.status;
}
