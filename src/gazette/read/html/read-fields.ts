import { anyOf, fromWords, words } from '../../lexicon/words.ts';
import type { PageFacts } from '../page-facts.ts';
import { parseDate } from '../../scan/dates.ts';
import { findNumbers } from '../../scan/find-numbers.ts';
import { isOrgan } from '../../scan/issuer.ts';
import { withoutBlanks } from '../../text/without-blanks.ts';

/** A name and its value in the block of facts over a document. 例：发文字号 | 国发〔2022〕14号 */
export interface Field {
  name: string;
  value: string;
}

/** Blanks may stand between the characters of a name. 例：索 引 号 · 标　　题 */
const reName = fromWords(() => {
  const names = `(?:${words('facts')
    .map((word) => [...word].join('\\s*'))
    .join('|')})`;
  return new RegExp(`(?<=^|[\\s;；,，|｜【\\[])(${names})\\s*(?:[\\]】]\\s*[：:]?|[：:])`, 'g');
});
/** The name of a field that nobody asks for: the value before it ends there. 例： 撰写时间： */
const RE_OTHER_NAME = /\s[【[]?\p{sc=Han}(?:\s*\p{sc=Han}){1,7}\s*(?:[\]】]|[：:])/u;
const reWholeName = fromWords(() => new RegExp(`^${anyOf('facts')}$`));

/**
 * The fields in pieces of text, cells or lines of a page: `索引号：1234 发文字号：…` in one, or the name in one and its value
 * in the next.
 */
export function readFields(pieces: readonly string[]): Field[] {
  return pieces.flatMap((piece, i) => {
    const names = [...piece.matchAll(reName())];
    if (names.length === 0 && reWholeName().test(withoutBlanks(piece)))
      return [{ name: withoutBlanks(piece), value: valueIn(pieces[i + 1] ?? '') }];
    return names.map((found, n) => {
      const value = piece.slice(found.index + found[0].length, names[n + 1]?.index).replace(/[\s;；,，|｜【[]+$/, '');
      const isLast = n === names.length - 1;
      return {
        name: withoutBlanks(found[1] ?? ''),
        value: value.trim() === '' && isLast ? valueIn(pieces[i + 1] ?? '') : beforeOther(value),
      };
    });
  });
}

/** What the fields say of the document; of two that say it, the first that does. */
export function factsIn(fields: readonly Field[]): Omit<PageFacts, 'title'> & { title: string | undefined } {
  const values = (as: string): string[] =>
    fields.filter(({ name }) => words('facts', as).includes(name)).map(({ value }) => value);
  return {
    title: values('title').find((value) => value !== ''),
    docNumber:
      values('number')
        .flatMap((value) => findNumbers(value))
        .map(({ docNumber }) => docNumber)[0] ?? null,
    dateSigned:
      values('date')
        .map(parseDate)
        .find((date) => date !== null) ?? null,
    issuers:
      values('issuer')
        .map(organsIn)
        .find((organs) => organs.length > 0) ?? [],
  };
}

/** A piece that is a name itself is no value. */
function valueIn(piece: string): string {
  return piece.search(reName()) >= 0 || reWholeName().test(withoutBlanks(piece)) ? '' : beforeOther(piece);
}

function beforeOther(value: string): string {
  return value.slice(0, RE_OTHER_NAME.exec(value)?.index).trim();
}

function organsIn(value: string): string[] {
  const names = value.split(/[\s;；,，、]+/).filter(Boolean);
  return names.every(isOrgan) ? names : [];
}
