import type { GazetteDocument, Part } from '../model/document.ts';
import type { Reference } from '../model/links.ts';
import type { GazetteNode } from '../model/nodes.ts';
import { collectPassages, type Passage } from '../link/passages.ts';
import { anyOf, fromWords } from '../lexicon/words.ts';
import { fold } from '../text/fold.ts';
import { sentenceAt } from '../scan/sentence-at.ts';
import { withoutYears } from './without-years.ts';

/**
 * Where a text stands that cites another: the title, the opening that says why and on what ground it is made, a section
 * that says on what grounds, or by what it is guided, a heading, words behind 政策依据：, any other place, an annex.
 */
export type Room = 'title' | 'opening' | 'grounds' | 'guidance' | 'heading' | 'rubric' | 'body' | 'annex';

/** What a document says of another text that may tell how the two hang together. */
export interface Claim {
  document: GazetteDocument;
  reference: Reference;
  room: Room;
  /** The whole sentence as printed. */
  sentence: string;
  /** Words of the passage before the citation. */
  before: string;
  /** Words of the passage behind the citation, its number left out. */
  behind: string;
}

/** What the document cites, with the sentence and where that stands. */
export function findClaims(document: GazetteDocument): Claim[] {
  const passages = Map.groupBy(collectPassages(document), ({ at }) => at);
  return document.references.flatMap((reference): Claim[] => {
    if (reference.target.kind === 'self') return [];
    const passage = (passages.get(reference.at) ?? []).find(({ text }) => flat(text).includes(reference.cite));
    if (!passage) return [];
    const text = flat(passage.text);
    const start = text.indexOf(reference.cite);
    const sentence = sentenceAt(text, start);
    const behind = text.slice(start + reference.cite.length).replace(RE_BRACKET, '');
    const before = text.slice(0, start);
    return [{ document, reference, room: roomOf(passage, before, document), sentence, before, behind }];
  });
}

const PREFACES = ['grounds', 'opening', 'guidance'] as const;
const rePrefaces = fromWords(() => PREFACES.map((room) => [room, new RegExp(`^${anyOf('prefaces', room)}$`)] as const));

/** What a section under this heading says before the tasks of a plan; null where it is none of these. 例：序 言 */
export function prefaceOf(heading: string): (typeof PREFACES)[number] | null {
  const bare = heading.replace(/[。：\s]/g, '');
  return rePrefaces().find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
}

/** 例：（京门办发〔2018〕9号）|的基础上 */
const RE_BRACKET = /^[（(][^（）()]*[）)]/;
/** 例：政策依据：《…》；|《…》 */
const RE_RUBRIC = /依据[：:][^。]*$/;

/** In what part of a document a passage stands; `before` is what stands in it before the words in question. */
export function roomOf(passage: Passage, before: string, document: GazetteDocument): Room {
  const { part, place, trail } = passage;
  if (place === 'title' || (place === 'heading' && trail.length === 0)) return 'title';
  if (part?.role === 'annex' && !isIssued(part, document)) return 'annex';
  const prefaces = trail.map((node) => (node.type === 'section' ? prefaceOf(node.heading) : null));
  const preface = PREFACES.find((room) => prefaces.includes(room));
  if (place === 'heading') return preface === 'grounds' ? preface : 'heading';
  if (RE_RUBRIC.test(before)) return 'rubric';
  if (place !== 'body') return 'body';
  return preface ?? (opens(trail, part, document) ? 'opening' : 'body');
}

/** A notice may print what it issues as an annex. */
function isIssued(part: Part, { shortTitle }: GazetteDocument): boolean {
  return fold(part.title) === fold(shortTitle);
}

/**
 * Whether a node stands before all headings and articles of its part, or is the first article. Of a text without any
 * the first paragraph opens it; a notice is an opening as a whole. What stands under its title alone stands under none.
 */
function opens(
  trail: readonly GazetteNode[],
  part: Pick<Part, 'role' | 'children'> | null,
  document: GazetteDocument,
): boolean {
  const [top, ...inner] = trail;
  if (!top || !part) return false;
  if (top.type === 'section' && withoutYears(top.heading) === withoutYears(document.shortTitle))
    return opens(inner, { role: 'instrument', children: top.children }, document);
  const article = trail.find((node) => node.type === 'article');
  if (article) return article.num === 1;
  if (trail.some(({ type }) => type === 'section')) return false;
  if (part.role === 'notice') return true;
  const ends = part.children.findIndex(({ type }) => type === 'section' || type === 'article' || type === 'item');
  const first = part.children.findIndex(({ type }) => type === 'paragraph');
  return part.children.indexOf(top) < (ends < 0 ? first + 1 : ends);
}

function flat(text: string): string {
  return text.replace(/\n/g, '');
}
