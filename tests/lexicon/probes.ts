/** How the pipeline shows that it read a word of a concept in a sentence: what the tests of the lexicon ask. */
import { closeBlanks } from '../../src/gazette/clean/repair/blanks.ts';
import { kindOf } from '../../src/gazette/clean/table/cell-kind.ts';
import { isHeadNoun } from '../../src/gazette/clean/table/head-words.ts';
import { isFormField, isTableNote, isTitleNoun } from '../../src/gazette/clean/table/table-lines.ts';
import { readFigure } from '../../src/gazette/indicators/figure.ts';
import { roleOfHeads } from '../../src/gazette/indicators/head-role.ts';
import type { ConceptName, Entry } from '../../src/gazette/lexicon/lexicon.ts';
import { isBareGenre } from '../../src/gazette/link/targets/is-bare-genre.ts';
import { classifyLabels } from '../../src/gazette/parse/classify-labels.ts';
import { opensClosing } from '../../src/gazette/parse/closes-document.ts';
import { isUnlabelledHeading } from '../../src/gazette/parse/is-unlabelled-heading.ts';
import { issuedTitle } from '../../src/gazette/scan/issued-title.ts';
import { planPeriodOf } from '../../src/gazette/parse/plan-period.ts';
import { isControl } from '../../src/gazette/read/html/is-control.ts';
import { findPledges } from '../../src/gazette/promises/find-pledges.ts';
import { plansTexts } from '../../src/gazette/promises/plans-texts.ts';
import { deadlineInSentence } from '../../src/gazette/promises/read-deadline.ts';
import { factsIn, readFields } from '../../src/gazette/read/html/read-fields.ts';
import { readHead } from '../../src/gazette/parse/read-head.ts';
import { findValidity } from '../../src/gazette/parse/validity.ts';
import { groupDocuments } from '../../src/gazette/link/works/group-documents.ts';
import type { EventKind } from '../../src/gazette/model/event.ts';
import { findEvents } from '../../src/gazette/scan/events.ts';
import { genreOf } from '../../src/gazette/scan/genre.ts';
import { prefaceOf } from '../../src/gazette/plans/find-claims.ts';
import { issuersOf, withoutIssuers } from '../../src/gazette/scan/issuer.ts';
import { findOfficeGap, officerIn } from '../../src/gazette/scan/roster.ts';
import { cutColophon } from '../../src/gazette/segment/cut-colophon.ts';
import { findDocuments } from '../../src/gazette/segment/find-documents.ts';
import { readContents } from '../../src/gazette/segment/read-contents.ts';
import { isBearer } from '../../src/gazette/tasks/bearers.ts';
import { dutyOf, type Duty } from '../../src/gazette/tasks/duty-of.ts';
import { readBracket } from '../../src/gazette/tasks/read-bracket.ts';
import { FIELDS, fieldOf } from '../../src/gazette/tasks/field-of.ts';
import { sourced } from '../../src/gazette/text/sourced.ts';
import { titleUnits } from '../../src/gazette/wording/title-units.ts';
import { aRun } from '../helpers/a-run.ts';
import { aTextBlock } from '../helpers/blocks.ts';
import { aDocument, aPart } from '../helpers/builders.ts';
import { examplesOf } from './examples.ts';
import {
  citationsIn,
  leadsToNumber,
  namesOrgan,
  namesOwnPlace,
  relates,
  termsIn,
  workKindIn,
} from './citation-probes.ts';

/** Whether `text` is read with the word as what its concept, or a tag, says it is. */
export type Probe = (text: string, entry: Entry) => boolean;

const isNoInstrument: Probe = (text) => citationsIn(text).length === 0;
const saysSince: Probe = (text) => findValidity(text, '2018-04-16').dateEffective !== null;

/** By the word itself; a word with tags may show what it is by these alone. */
export const PROBES: Readonly<Partial<Record<ConceptName, Probe>>> = {
  bearers: (text) => isBearer(text),
  beginnings: (text) => issuersOf(text).length > 1,
  bounds: (text) => kindOf(text) === 'quantity',
  certificates: isNoInstrument,
  classes: (text) => classOf(text) === text,
  closings: (text) => opensClosing(text),
  columns: (text) => isHeadNoun(text),
  controls: (text) => isControl(text),
  contacts: (text) => endsInColophon(text, ['主管单位：北京市海淀区人民政府', '主办单位：北京市海淀区人民政府办公室']),
  efforts: (text) => relates(text, 'implements'),
  events: (text) => findEvents(text).length > 0,
  facts: (text, { word }) => readFields([text])[0]?.name === word,
  fields: (text) => isFormField(text),
  genres: (text, { word }) => genreOf(text) === word,
  grounds: (text) => relates(text, 'basis'),
  headings: (text) => isUnlabelledHeading(aTextBlock(text), { indentsParagraphs: false }),
  imprint: (text) => endsInColophon(text, ['主办单位：北京市海淀区人民政府办公室']),
  intents: (text) => citationsIn(text)[0]?.relation === 'cites',
  introductions: (text, { word }) =>
    termsIn(text).some(({ definition }) => definition !== '' && !definition.includes(word)),
  leads: (text, { word }) => leadsToNumber(text, word),
  notes: (text) => isTableNote(text),
  offices: (text) => findOfficeGap(text) !== null || officerIn(text) !== null,
  openings: (text) => roleOf(`1. ${text}。具体内容另行规定。`) === 'runIn',
  organs: (text) =>
    text.endsWith('：')
      ? readHead([aTextBlock(text)]).addressees !== null
      : closeBlanks(sourced(text, 0), 'cell').value === text,
  pointers: (text) => roleOf(`一、${text}`, '（一）公益性公墓的选址；') === 'item',
  predicates: (text) => roleOf(`1. ${text}。具体内容另行规定。`) === 'item',
  qualifiers: (text) => isBareGenre(text),
  statutes: (text, { word }) => citationsIn(text).some(({ title }) => title === word),
  // A verb that says nothing of the text ends the reach of one before, and leads to an organ or a number.
  verbs: (text, { word }) => (text.includes('《') ? relates(text, 'cites') : leadsToNumber(text, word)),
};

/** By what a tag says that the word can do. */
export const TAG_PROBES: Readonly<Partial<Record<ConceptName, Readonly<Record<string, Probe>>>>> = {
  columns: {
    whole: (_, { no = '' }) => examplesOf({ yes: no }).every(({ text }) => !isHeadNoun(text)),
    deed: announces('deed'),
    content: announces('content'),
    aim: announces('aim'),
    name: announces('name'),
    due: announces('due'),
    bearer: (text) => dutyOf(`责任${text}`) !== null,
  },
  comparisons: Object.fromEntries(
    (['least', 'more', 'most', 'less', 'about'] as const).map((side): [string, Probe] => [
      side,
      (text) => readFigure(text)?.side === side,
    ]),
  ),
  compounds: {
    term: (title, { word }) => unitsIn(title).some((unit) => unit.includes(word)),
    ending: (title, { word }) =>
      unitsIn(title)
        .slice(0, -1)
        .some((unit) => unit.length > word.length && unit.endsWith(word)),
  },
  controls: { leads: isControl, opens: isControl, root: isControl },
  duties: { leads: giveDuty('lead'), joins: giveDuty('cooperating'), bears: giveDuty('bearers') },
  effects: { verb: saysSince, issue: saysSince },
  events: {
    adopts: happens('adopted'),
    approves: happens('approved'),
    issues: happens('promulgated'),
    amends: happens('amended'),
    revises: happens('revised'),
    repeals: happens('repealed'),
  },
  facts: {
    title: (text) => factsIn(readFields([text])).title !== undefined,
    number: (text) => factsIn(readFields([text])).docNumber !== null,
    issuer: (text) => factsIn(readFields([text])).issuers.length > 0,
    date: (text) => factsIn(readFields([text])).dateSigned !== null,
  },
  figures: {
    name: (head) => roleOfHeads([head]).kind === 'name',
    'name-behind': (head) => roleOfHeads([head]).kind === 'name',
    base: (head) => saysOf(head) === 'base',
    target: (head) => saysOf(head) === 'target',
    rate: (head) => roleOfHeads([head]).kind === 'value',
    plain: (head) => roleOfHeads([head]).kind === 'value',
  },
  genres: {
    issues: (text, { word }) =>
      issuedTitle(withoutIssuers(text)) !== null || (issuersOf(text).length > 0 && withoutIssuers(text) === word),
    public: (title) => opensDocument(title),
    self: saysSince,
    plans: (title) => planPeriodOf(title, genreOf(title)) !== null,
    tables: (title) => isTitleNoun(title),
    numbered: (text, { word }) => leadsToNumber(text, word),
    articles: (text) => !namesOwnPlace(text),
    standard: (text) => workKindIn(text) === '标准',
    contract: (text) => workKindIn(text) === '合同文本',
    programme: (text) => workKindIn(text) === '规划',
    rules: (text) => workKindIn(text, '教育部') === '规章',
    lasts: (text) => hasEditions(text),
    normative: (text) => workKindIn(text) === '规范性文件',
    undertakes: (title) => plansTexts({ parts: [aPart({ title, genre: genreOf(title) })] }),
  },
  imprint: { proves: (text) => endsInColophon(text, ['2018年第2期']) },
  leads: {
    'before-code': (text, { word }) => leadsToNumber(text, word),
    'before-organ': (text, { word }) => namesOrgan(text, word) || leadsToNumber(text, word),
  },
  media: { name: isNoInstrument, before: isNoInstrument, after: isNoInstrument },
  organs: {
    whole: (text, { word }) => issuersOf(text)[0] === word,
    issues: (text, { word }) => issuersOf(text).some((organ) => organ.endsWith(word)),
    cites: (text, { word }) => citationsIn(text).some(({ issuer }) => issuer?.endsWith(word)),
  },
  prefaces: {
    opening: (heading) => prefaceOf(heading) === 'opening',
    grounds: (heading) => prefaceOf(heading) === 'grounds',
    guidance: (heading) => prefaceOf(heading) === 'guidance',
  },
  pledges: {
    makes: promises,
    issues: promises,
    also: (text, { word }) => findPledges(text).some(({ verb }) => verb.endsWith(word)),
    out: (text) => tellsDeadline(text),
    others: (text) => !promises(text),
    duty: (text) => !promises(text),
  },
  predicates: { duty: (text) => roleOf(`1. ${text}。具体内容另行规定。`) === 'item' },
  themes: Object.fromEntries(FIELDS.map((theme) => [theme, (title: string) => fieldOf(title) === theme])),
  verbs: {
    issue: (text) => relates(text, 'promulgates'),
    announces: (title) => issuedTitle(withoutIssuers(title)) === null,
    forward: (text) => relates(text, 'forwards'),
    repeal: (text) => relates(text, 'repeals'),
    replace: (text) => relates(text, 'replaces'),
    // What a text was amended by before is no basis of it.
    amend: (text, { word }) => relates(text, text.includes(`》${word}`) ? 'cites' : 'amends'),
    basis: (text) => relates(text, 'basis'),
    'basis-next': (text) => relates(text, 'basis'),
    implements: (text) => relates(text, 'implements'),
    'implements-next': (text) => relates(text, 'implements'),
    makes: (text, { word }) => namesOrgan(text, word),
  },
};

/** Whether the head of a column says that tasks, names or deadlines stand below. */
function announces(duty: Duty): Probe {
  return (text) => dutyOf(text) === duty;
}

/** The same of a bracket with clauses, which names those who lead or help. */
function giveDuty(duty: 'lead' | 'cooperating' | 'bearers'): Probe {
  return (text) => dutyOf(text) === duty || readBracket(text)?.form === 'clauses';
}

/** Whether the first text that a sentence of 2018 promises has a deadline in it. */
function tellsDeadline(text: string): boolean {
  const [pledge] = findPledges(text);
  return pledge !== undefined && deadlineInSentence(text, pledge, { year: 2018, after: null }) !== null;
}

/** Whether a plan that says this promises a text. */
function promises(text: string): boolean {
  return findPledges(text).length > 0;
}

/** What the head of a column of a table of targets says of its values. */
function saysOf(head: string): string | null {
  const role = roleOfHeads([head]);
  return role.kind === 'value' ? role.says : null;
}

/** What of a title stays in one line. */
function unitsIn(title: string): string[] {
  return titleUnits({ title, issuers: [] }).map(({ text }) => text);
}

/** Whether the first event of a sentence is of a kind. */
function happens(kind: EventKind): Probe {
  return (text) => findEvents(text)[0]?.kind === kind;
}

/** Whether two texts under one title are two editions of one work. */
function hasEditions(title: string): boolean {
  const text = (id: string, dateSigned: string) =>
    aDocument({ id, dateSigned, title, shortTitle: title, docNumber: null });
  return groupDocuments([text('one', '2001-01-01'), text('two', '2010-01-01')], () => false).length === 1;
}

/** The class under which a contents page with this heading lists its entry. */
function classOf(heading: string): string | null {
  const lines = ['目录', heading, '关于成立领导小组的通知 ……(3)'];
  return readContents(aRun(lines.join('\n')).source)?.entries[0]?.section ?? null;
}

/** Whether a gazette ends in a colophon of which this line is one. */
function endsInColophon(line: string, others: readonly string[]): boolean {
  const lines = ['本办法自发布之日起施行。', ...others, '邮 编：100089', line];
  return cutColophon(lines.map((text) => aTextBlock(text))) === 1;
}

/** Whether a document begins at a title behind a signature, though no number and no 主送机关 stands below. */
function opensDocument(title: string): boolean {
  const before = ['北京市人民政府关于调整机构的批复', '京政函〔2018〕1号', '同意。', '北京市人民政府', '2018年1月1日'];
  const lines = [...before, title, '根据法律规定，决定如下。'];
  return (
    findDocuments(
      lines.map((text) => aTextBlock(text)),
      [],
    ).documents.length === 2
  );
}

/** What a numbered line is, with others below it. */
function roleOf(...lines: readonly string[]): string | undefined {
  const blocks = lines.map((text) => aTextBlock(text));
  return [...classifyLabels(blocks).values()][0]?.role;
}
