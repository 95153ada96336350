import type { GazetteDocument } from '../model/document.ts';
import { quoteTitle } from '../text/quote-title.ts';

export type Cited = Pick<GazetteDocument, 'id' | 'title' | 'shortTitle' | 'docNumber' | 'issuers' | 'dateSigned'>;

/** What is cited of a document, and when it was looked up. */
export interface Citing {
  /** 第四十条; empty for the whole document. */
  place: string;
  url: string;
  /** ISO date of the reader's day; null on a page that nobody has opened yet. */
  today: string | null;
}

export interface Citation {
  form: 'plain' | 'gbt' | 'bibtex' | 'ris';
  label: string;
  text: string;
}

// 在 BibTeX 里有含义的字符
const RE_BIBTEX_SPECIAL = /[\\{}&%$#_~^]/gu;

/** The ways to cite a document or a place in it: as in a legal text, after GB/T 7714, as BibTeX, as RIS. */
export function citationsOf(document: Cited, citing: Citing): Citation[] {
  return [
    { form: 'plain', label: '引文', text: citeInText(document, citing) },
    { form: 'gbt', label: 'GB/T 7714', text: gbt7714(document, citing) },
    { form: 'bibtex', label: 'BibTeX', text: bibtex(document, citing) },
    { form: 'ris', label: 'RIS', text: ris(document, citing) },
  ];
}

/** As a legal text cites: 《门头沟区公益性公墓管理办法》（门政发〔2019〕19号）第四十条. */
export function citeInText(
  { shortTitle, docNumber }: Pick<Cited, 'shortTitle' | 'docNumber'>,
  { place }: Pick<Citing, 'place'>,
): string {
  return `${quoteTitle(shortTitle)}${docNumber ? `（${docNumber}）` : ''}${place}`;
}

/** 主要责任者. 题名: 文号: 条款[EB/OL]. (发布日期)[引用日期]. 网址. */
function gbt7714({ issuers, title, docNumber, dateSigned }: Cited, { place, url, today }: Citing): string {
  const named = [title, docNumber, place].filter(Boolean).join(': ');
  const dates = [dateSigned && `(${dateSigned})`, today && `[${today}]`].filter(Boolean).join('');
  return [issuers.join(', '), `${named}[EB/OL]`, dates, url].filter(Boolean).join('. ') + '.';
}

function bibtex({ id, issuers, title, docNumber, dateSigned }: Cited, { place, url, today }: Citing): string {
  const fields = {
    author: issuers.map((name) => `{${escapeBibtex(name)}}`).join(' and '),
    title: `{${escapeBibtex(title)}}`,
    number: docNumber && escapeBibtex(docNumber),
    year: dateSigned?.slice(0, 4),
    date: dateSigned,
    note: escapeBibtex(place),
    url,
    urldate: today,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{${id},\n${lines.join(',\n')}\n}`;
}

/** Tags of Research Information Systems, as Zotero, EndNote and NoteExpress read them. */
function ris({ issuers, title, docNumber, dateSigned }: Cited, { place, url, today }: Citing): string {
  const tags: [string, string | null][] = [
    ['TY', 'GOVDOC'],
    ...issuers.map((name): [string, string] => ['AU', name]),
    ['TI', title],
    ['SE', place],
    ['SN', docNumber],
    ['DA', dateSigned?.replaceAll('-', '/') ?? null],
    ['PY', dateSigned?.slice(0, 4) ?? null],
    ['UR', url],
    ['Y2', today?.replaceAll('-', '/') ?? null],
  ];
  return [...tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : [])), 'ER  - '].join('\n');
}

function escapeBibtex(text: string): string {
  return text.replace(RE_BIBTEX_SPECIAL, (c) =>
    c === '\\' ? '\\textbackslash{}' : `\\${c}${c === '~' || c === '^' ? '{}' : ''}`,
  );
}
