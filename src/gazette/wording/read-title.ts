import { anyOf, fromWords, words } from '../lexicon/words.ts';
import type { GazetteDocument } from '../model/document.ts';
import { HAN_NUMERAL } from '../text/numerals.ts';
import { matchAt } from '../text/match-at.ts';

/** A piece of a title that no line may end in. */
export interface TitlePiece {
  text: string;
  /** `phrase`: who issues, or that he does; `join`: 和, 在; `remark`: a short one in brackets. */
  kind: 'phrase' | 'place' | 'number' | 'term' | 'remark' | 'join' | 'word';
  /** No line ends behind it. */
  holdsNext: boolean;
  /** No line ends before it. */
  holdsBefore: boolean;
}

/** A quotation or a remark in brackets up to this long is one thing. 例：“绿水青山就是金山银山” · （2018—2020年） */
const LONGEST_TERM = 13;
/** A remark in brackets up to this long stays with what it is on. 例：（试行） */
const LONGEST_REMARK = 4;

// 例：2018-2020年 · 2018年—2020年 · 2018年度 · 第十三个五年 · 60天
const RE_NUMBER = new RegExp(
  `\\d[\\d.．]*(?:年度?|[月日天期号项个批次])?(?:[-–—~～至]+\\d+(?:年度?|[月日])?)?|` +
    `第[\\d${HAN_NUMERAL}]+\\p{sc=Han}(?:[${HAN_NUMERAL}]+年)?`,
  'uy',
);
// 例：“双随机、一公开” · （试行）
const RE_TERM = /“[^“”]*”|（[^（）]*）|\([^()]*\)|〔[^〔〕]*〕/uy;
// 例：北京市|海淀区|人民政府
const RE_PLACE = /^(\p{sc=Han}+?(?:省|自治区))?(\p{sc=Han}+?市)?(\p{sc=Han}+?[区县旗])?/u;
// 例：规划|和自然资源 · 门头沟区|在市场监管领域 · 北京市|关于推进
const RE_JOIN = /^(?:[和及与并在对]|关于)$/u;
// 例：北京市人民政府| |北京卫戍区
const RE_BLANK = /^\s+$/u;
// 例：保护|区
const RE_LEVEL = /^[省市区县]$/u;
const RE_HAN = /^\p{sc=Han}$/u;

/** Terms of several words, and kinds of texts with what stands before them. 例：国民经济 · 三年行动计划 · 领导小组 */
const reTerm = fromWords(() => {
  const [genres, organs] = [longWords('genres'), longWords('organs')];
  const compounds = anyOf('compounds', 'term');
  return new RegExp(`${compounds}|${anyOf('qualifiers')}*(?:${genres})+|(?:${organs})`, 'uy');
});
/** What ends the word before it. 例：商务|局 · 明细|表 · 文化|馆 */
const endings = fromWords(() => new Set([...words('compounds', 'ending'), ...words('organs'), ...words('genres')]));
/** 例：关于印发 · 转发|区商务局 (before 关于) */
const reIssues = fromWords(
  () =>
    new RegExp(`(?:关于)?(?:${anyOf('verbs', 'issue')}|${anyOf('verbs', 'forward')}(?:[^关《]*(?=关于|《))?)`, 'uy'),
);
/** What an ending may end. */
const ENDED: ReadonlySet<TitlePiece['kind']> = new Set(['word', 'term', 'number']);
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The pieces of a title: organs, places, years, quoted terms, kinds of texts and terms that the lexicon knows; of the rest
 * the words of a dictionary. Characters that it cuts apart are a word between them, and one alone goes with its
 * neighbours, where nothing says with which.
 */
export function readTitle({ title, issuers }: Pick<GazetteDocument, 'title' | 'issuers'>): TitlePiece[] {
  const places = issuers.flatMap((issuer) => (RE_PLACE.exec(issuer.replace(/^中共/u, '')) ?? []).slice(1, 4));
  const names = places.filter(Boolean);
  const known = { issuers, places: names, stems: names.map((name) => name.slice(0, -1)).filter(isName) };
  const pieces: TitlePiece[] = [];
  for (let at = 0; at < title.length; at += pieces.at(-1)?.text.length ?? 1)
    pieces.push(namedAt(title, at, known) ?? wordAt(title, at, known, pieces.at(-1)));
  return pieces;
}

interface Known {
  issuers: readonly string[];
  places: readonly string[];
  /** Places without what they are. 例：调研|门头沟|相关指示 */
  stems: readonly string[];
}

/** What has a name or a form of its own; null where a word of the language stands. */
function namedAt(title: string, at: number, { issuers, places, stems }: Known): TitlePiece | null {
  const begins = (word: string): boolean => title.startsWith(word, at);
  const organ = issuers.find(begins) ?? matchAt(reIssues(), title, at)?.[0];
  if (organ !== undefined) return piece(organ, 'phrase');
  const place = places.find(begins);
  if (place !== undefined) return piece(place, 'place');
  const stem = stems.find(begins);
  if (stem !== undefined) return piece(stem, 'word');
  const term = matchAt(RE_TERM, title, at)?.[0];
  if (term !== undefined && term.length <= LONGEST_TERM) {
    const inner = term.length - 2;
    return inner < LONGEST_REMARK && !term.startsWith('“') ? piece(term, 'remark', false, true) : piece(term, 'term');
  }
  const number = matchAt(RE_NUMBER, title, at)?.[0];
  if (number !== undefined) return piece(number, 'number');
  const compound = matchAt(reTerm(), title, at)?.[0];
  return compound === undefined ? null : piece(compound, 'term');
}

function wordAt(title: string, at: number, known: Known, before: TitlePiece | undefined): TitlePiece {
  const [first = ''] = [...segmenter.segment(title.slice(at))].map(({ segment }) => segment);
  if (RE_JOIN.test(first)) return piece(first, 'join', true);
  const ends = (text: string): boolean => RE_LEVEL.test(text) || endings().has(text);
  if (before && ENDED.has(before.kind) && ends(first)) return piece(first, 'word', false, true);
  if (RE_BLANK.test(first)) return piece(first, 'phrase', false, true);
  if (!RE_HAN.test(first)) return piece(first, 'word');
  const run = singlesAt(title, at, known);
  if (run.length > 1) return piece(run, 'word');
  return piece(first, 'word', true, before?.kind === 'word');

  /** Characters from here on that the dictionary knows no word for. */
  function singlesAt(text: string, from: number, names: Known): string {
    let end = from;
    for (const { segment } of segmenter.segment(text.slice(from))) {
      const alone = RE_HAN.test(segment) && !RE_JOIN.test(segment) && segment !== '的';
      if (!alone || (end > from && (ends(segment) || namedAt(text, end, names)))) break;
      end += 1;
    }
    return text.slice(from, end);
  }
}

/** Words of a concept that are no single character, which would be found in others too. */
function longWords(concept: 'genres' | 'organs'): string {
  return words(concept)
    .filter((word) => word.length > 1)
    .join('|');
}

/** A place of one character is no name without what it is. 例：not 通|县 */
function isName(place: string): boolean {
  return place.length > 1;
}

function piece(text: string, kind: TitlePiece['kind'], holdsNext = false, holdsBefore = false): TitlePiece {
  return { text, kind, holdsNext, holdsBefore };
}
