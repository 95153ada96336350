import type { GazetteDocument } from '../../gazette/model/document.ts';
import { quoteTitle } from '../../gazette/text/quote-title.ts';

type Cited = Pick<GazetteDocument, 'id' | 'title' | 'shortTitle' | 'docNumber' | 'issuers' | 'dateSigned'>;

/** A way to cite a document. In `text`, {place} stands for the article, {url} for the address, {today} for the date. */
export interface Citation {
  form: 'plain' | 'gbt' | 'bibtex';
  label: string;
  text: string;
}

// 在 BibTeX 里有含义的字符
const RE_BIBTEX_SPECIAL = /[\\{}&%$#_~^]/gu;

/** The ways to cite a document or a place in it: as in a legal text, after GB/T 7714, as BibTeX. */
export function citationsOf(document: Cited): Citation[] {
  return [
    { form: 'plain', label: '引文', text: plain(document) },
    { form: 'gbt', label: 'GB/T 7714', text: gbt7714(document) },
    { form: 'bibtex', label: 'BibTeX', text: bibtex(document) },
  ];
}

/** 《门头沟区公益性公墓管理办法》（门政发〔2019〕19号）第四十条 */
function plain({ shortTitle, docNumber }: Cited): string {
  return `${quoteTitle(shortTitle)}${docNumber ? `（${docNumber}）` : ''}{place}`;
}

/** 主要责任者. 题名: 文号: 条款[EB/OL]. (发布日期)[引用日期]. 网址. */
function gbt7714({ issuers, title, docNumber, dateSigned }: Cited): string {
  const date = dateSigned ? `(${dateSigned})` : '';
  return `${issuers.join(', ')}. ${title}${docNumber ? `: ${docNumber}` : ''}{place}[EB/OL]. ${date}[{today}]. {url}.`;
}

function bibtex({ id, issuers, title, docNumber, dateSigned }: Cited): string {
  const fields = {
    author: issuers.map((name) => `{${escapeBibtex(name)}}`).join(' and '),
    title: `{${escapeBibtex(title)}}`,
    number: docNumber && escapeBibtex(docNumber),
    year: dateSigned?.slice(0, 4),
    date: dateSigned,
    note: '{place}',
    url: '{url}',
    urldate: '{today}',
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{${id},\n${lines.join(',\n')}\n}`;
}

function escapeBibtex(text: string): string {
  return text.replace(RE_BIBTEX_SPECIAL, (c) => (c === '\\' ? '\\textbackslash{}' : c === '~' || c === '^' ? `\\${c}{}` : `\\${c}`));
}
