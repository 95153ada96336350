import type { GazetteDocument } from '../model/document.ts';
import { readTitle, type TitlePiece } from './read-title.ts';

/** What of a title stays in one line, and what it costs to begin a line with it. */
export interface TitleUnit {
  text: string;
  /** One of `GAP`; that of the first unit says nothing. */
  gap: number;
}

/** What a line costs that begins there; only which of two is more matters. */
export const GAP = {
  /** Behind an organ that issues, and behind the verb of issuing. */
  phrase: 0,
  /** Before 《, （ and 关于, behind 》 and 的. */
  clause: 10,
  /** Before 和, 在 and a number, behind 、 and a year. */
  coordinate: 20,
  /** Behind the name of a place. */
  place: 25,
  /** Between two words. */
  word: 60,
} as const;

// 例：行首不出现的“的通知”之的、后引号、后括号、连接号
const RE_CLINGS = /^[的、，；：。！？》〉”’）)\]〕—–～~-]/u;
// 例：行末不出现的前引号、前括号
const RE_OPENS = /[《〈“‘（(〔[]$/u;
// 例：关于|全面加强生态环境保护的意见 · 行动计划|（2018—2020年）
const RE_OPENS_CLAUSE = /^(?:[《〈（(“]|关于)/u;
// 例：做好拥军优属工作的|通知
const RE_ENDS_CLAUSE = /[》〉”’的]$/u;

/**
 * A title as units between which a line may end, after GB/T 9704—2012 (7.3.1): a broken title keeps its words whole.
 *
 * @returns units that joined are the title
 */
export function titleUnits(title: Pick<GazetteDocument, 'title' | 'issuers'>): TitleUnit[] {
  const units: TitleUnit[] = [];
  let before: TitlePiece | undefined;
  for (const piece of readTitle(title)) {
    const last = units.at(-1);
    if (last && before && staysWith(before, piece)) last.text += piece.text;
    else units.push({ text: piece.text, gap: before ? gapBetween(before, piece) : GAP.phrase });
    before = piece;
  }
  return units;
}

function staysWith(before: TitlePiece, piece: TitlePiece): boolean {
  const holds = before.holdsNext && (before.kind === 'join' || piece.kind === 'word' || piece.kind === 'term');
  return holds || piece.holdsBefore || RE_OPENS.test(before.text) || RE_CLINGS.test(piece.text);
}

function gapBetween(before: TitlePiece, { text, kind }: TitlePiece): number {
  if (before.kind === 'phrase') return GAP.phrase;
  if (RE_OPENS_CLAUSE.test(text) || RE_ENDS_CLAUSE.test(before.text)) return GAP.clause;
  if (before.kind === 'place') return GAP.place;
  const parts = kind === 'join' || kind === 'number' || before.kind === 'number' || before.text.endsWith('、');
  return parts ? GAP.coordinate : GAP.word;
}
