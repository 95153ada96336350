/** How the pipeline shows that it read a word of a concept in a sentence: what the tests of the lexicon ask. */
import { closeBlanks } from '../../src/gazette/clean/repair/blanks.ts';
import { findOfficeGap, officerIn } from '../../src/gazette/scan/roster.ts';
import { sourced } from '../../src/gazette/text/sourced.ts';
import { kindOf } from '../../src/gazette/clean/table/cell-kind.ts';
import { isHeadNoun } from '../../src/gazette/clean/table/head-words.ts';
import { isFormField, isTableNote } from '../../src/gazette/clean/table/table-lines.ts';
import { classifyLabels } from '../../src/gazette/parse/classify-labels.ts';
import { opensClosing } from '../../src/gazette/parse/closes-document.ts';
import { isUnlabelledHeading } from '../../src/gazette/parse/is-unlabelled-heading.ts';
import { readHead } from '../../src/gazette/parse/read-head.ts';
import { findValidity } from '../../src/gazette/parse/validity.ts';
import { cutColophon } from '../../src/gazette/segment/cut-colophon.ts';
import { readContents } from '../../src/gazette/segment/read-contents.ts';
import { aRun } from '../helpers/a-run.ts';
import { aTextBlock } from '../helpers/blocks.ts';
import type { ConceptName, Entry } from '../../src/gazette/lexicon/lexicon.ts';
import { citationsIn, leadsToNumber, namesOrgan, RELATION_BY, termsIn } from './citation-probes.ts';
import { isBareGenre } from '../../src/gazette/link/targets/resolve-bare-genre.ts';
import { genreOf } from '../../src/gazette/scan/genre.ts';
import { issuersOf } from '../../src/gazette/scan/issuer.ts';

/** Whether `text` is read with the word as what its concept says it is. */
type Probe = (text: string, entry: Entry) => boolean;

export const PROBES: Record<ConceptName, Probe> = {
  certificates: (text) => citationsIn(text).length === 0,
  grounds: (text) => citationsIn(text)[0]?.relation === 'basis',
  introductions: (text, { word }) =>
    termsIn(text).some(({ definition }) => definition !== '' && !definition.includes(word)),
  intents: (text) => citationsIn(text)[0]?.relation === 'cites',
  leads: (text, { word }) => (text.includes('《') ? namesOrgan(text, word) : leadsToNumber(text, word)),
  media: (text) => citationsIn(text).length === 0,
  organs: (text, { word, as }) => {
    if (as)
      return [...issuersOf(text), ...citationsIn(text).map(({ issuer }) => issuer ?? '')].some((organ) =>
        organ.endsWith(word),
      );
    if (text.endsWith('：')) return readHead([aTextBlock(text)]).addressees !== null;
    return closeBlanks(sourced(text, 0), 'cell').value === text;
  },
  openings: (text) => roleOf(`1. ${text}。具体内容另行规定。`) === 'runIn',
  pointers: (text) => roleOf(`一、${text}`, '（一）公益性公墓的选址；') === 'item',
  predicates: (text) => roleOf(`1. ${text}。具体内容另行规定。`) === 'item',
  qualifiers: (text) => isBareGenre(text),
  verbs: (text, { word, as }) => {
    if (as?.[0] === 'makes') return namesOrgan(text, word);
    if (as?.[0] === 'cites' && !text.includes('《')) return leadsToNumber(text, word);
    const relations = (['body', 'title'] as const).map((place) => citationsIn(text, place)[0]?.relation);
    return relations.includes(RELATION_BY[as?.[0] ?? '']);
  },
  bounds: (text) => kindOf(text) === 'quantity',
  classes: (text) => classOf(text) === text,
  closings: (text) => opensClosing(text),
  columns: (text) => isHeadNoun(text),
  contacts: (text) => endsInColophon(text, ['主管单位：北京市海淀区人民政府', '主办单位：北京市海淀区人民政府办公室']),
  effects: (text) => findValidity(text, '2018-04-16').dateEffective !== null,
  fields: (text) => isFormField(text),
  genres: (text, { word }) => genreOf(text) === word,
  headings: (text) => isUnlabelledHeading(aTextBlock(text), { indentsParagraphs: false }),
  imprint: (text, { as }) => endsInColophon(text, as ? ['2018年第2期'] : ['主办单位：北京市海淀区人民政府办公室']),
  notes: (text) => isTableNote(text),
  offices: (text) => findOfficeGap(text) !== null || officerIn(text) !== null,
};

/** The class under which a contents page with this heading lists its entry. */
function classOf(heading: string): string | null {
  const lines = ['目录', heading, '北京市海淀区人民政府关于成立领导小组的通知 ……(3)'];
  return readContents(aRun(lines.join('\n')).source)?.entries[0]?.section ?? null;
}

/** Whether a gazette ends in a colophon of which this line is one. */
function endsInColophon(line: string, others: readonly string[]): boolean {
  const lines = ['本办法自发布之日起施行。', ...others, '邮 编：100089', line];
  return cutColophon(lines.map((text) => aTextBlock(text))) === 1;
}

/** What a numbered line is, with others below it. */
function roleOf(...lines: readonly string[]): string | undefined {
  const blocks = lines.map((text) => aTextBlock(text));
  return [...classifyLabels(blocks).values()][0]?.role;
}
