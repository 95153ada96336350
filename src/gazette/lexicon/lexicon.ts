import bearers from './bearers.json' with { type: 'json' };
import beginnings from './beginnings.json' with { type: 'json' };
import bounds from './bounds.json' with { type: 'json' };
import certificates from './certificates.json' with { type: 'json' };
import classes from './classes.json' with { type: 'json' };
import closings from './closings.json' with { type: 'json' };
import columns from './columns.json' with { type: 'json' };
import comparisons from './comparisons.json' with { type: 'json' };
import compounds from './compounds.json' with { type: 'json' };
import contacts from './contacts.json' with { type: 'json' };
import controls from './controls.json' with { type: 'json' };
import duties from './duties.json' with { type: 'json' };
import effects from './effects.json' with { type: 'json' };
import efforts from './efforts.json' with { type: 'json' };
import events from './events.json' with { type: 'json' };
import facts from './facts.json' with { type: 'json' };
import fields from './fields.json' with { type: 'json' };
import figures from './figures.json' with { type: 'json' };
import genres from './genres.json' with { type: 'json' };
import grounds from './grounds.json' with { type: 'json' };
import headings from './headings.json' with { type: 'json' };
import imprint from './imprint.json' with { type: 'json' };
import intents from './intents.json' with { type: 'json' };
import introductions from './introductions.json' with { type: 'json' };
import leads from './leads.json' with { type: 'json' };
import media from './media.json' with { type: 'json' };
import notes from './notes.json' with { type: 'json' };
import offices from './offices.json' with { type: 'json' };
import openings from './openings.json' with { type: 'json' };
import organs from './organs.json' with { type: 'json' };
import pledges from './pledges.json' with { type: 'json' };
import pointers from './pointers.json' with { type: 'json' };
import predicates from './predicates.json' with { type: 'json' };
import prefaces from './prefaces.json' with { type: 'json' };
import qualifiers from './qualifiers.json' with { type: 'json' };
import statutes from './statutes.json' with { type: 'json' };
import themes from './themes.json' with { type: 'json' };
import verbs from './verbs.json' with { type: 'json' };

/**
 * What the pipeline knows of the language of official documents: one file a concept, reviewed as data. Each word has a
 * sentence from a real text in which it works (`yes`) and, where the same characters could mislead, one in which it
 * must not (`no`). `tests/lexicon/` takes each word, and each tag, out and sees that its sentence is then read otherwise.
 *
 * Behind ｜ stands where the sentence is from: the gazette in `seeds/` and its line (`haidian-2018-2:313`), the number or
 * title of another document, or 题名 where it is itself the title of one. … stands for what was left out.
 */
export const LEXICON = {
  bearers,
  beginnings,
  bounds,
  certificates,
  classes,
  closings,
  columns,
  comparisons,
  compounds,
  contacts,
  controls,
  duties,
  effects,
  efforts,
  events,
  facts,
  fields,
  figures,
  genres,
  grounds,
  headings,
  imprint,
  intents,
  introductions,
  leads,
  media,
  notes,
  offices,
  openings,
  organs,
  pledges,
  pointers,
  predicates,
  prefaces,
  qualifiers,
  statutes,
  themes,
  verbs,
} satisfies Record<string, Concept>;

export type ConceptName = keyof typeof LEXICON;

export interface Concept {
  /** What the words are and what their tags mean, in English. */
  about: string;
  words: readonly Entry[];
}

export interface Entry {
  word: string;
  /** What the word can do; the concept says what its tags mean. */
  as?: readonly string[];
  /** Characters or words before which it is a piece of another word: 对 before 外 (对外). */
  notBefore?: readonly string[];
  /** The same behind which: 部 behind 干 (干部). */
  notBehind?: readonly string[];
  /** One example, or several where one does not show all that the word can do. */
  yes: string | readonly string[];
  no?: string;
}

/** Words that one series adds, by concept: the field `words` of its sidecars. They have no tags. */
export type SeriesWords = Partial<Record<ConceptName, readonly string[]>>;
