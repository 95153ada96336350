import { anyOf, fromWords } from '../lexicon/words.ts';

/** Verbs by which a document gives out another, as alternatives of a pattern. */
export const issuing = fromWords(() => `(?:${anyOf('verbs', 'issue')}|${anyOf('verbs', 'forward')})`);
/** What opens the matter of a title: no name of an organ begins with or holds these. */
export const openers = fromWords(() => `(?:关于|${issuing()})`);
/** What stands behind the issuer of a title. */
const VERBS = fromWords(() => `(?:${openers()}|人事任免|${anyOf('genres', 'issues')})`);

const reOrgan = fromWords(() => new RegExp(`^[\\p{sc=Han}（）()、]{1,28}${anyOf('organs', 'issues')}$`, 'u'));
/** Opening of a title by one or more organs. 例：北京市人民政府关于… */
const reTitleHead = fromWords(
  () =>
    new RegExp(
      `^((?:(?:(?!${openers()})[\\p{sc=Han}（）()、]){1,28}?${anyOf('organs', 'issues')}(?:等\\d*\\p{sc=Han}{0,4}部门)?\\s*)+?)(?=${VERBS()})`,
      'u',
    ),
);

/** Whether a text is the whole name of one organ. 例：中共北京市委 · 北京市人民政府办公厅 */
export function isOrgan(name: string): boolean {
  return reOrgan().test(name);
}

/** What parts joint issuers: a blank, or 、 behind a whole name; not that of 住房、城乡建设. */
const reBetween = fromWords(() => new RegExp(`\\s+|(?<=${anyOf('organs', 'issues')})、`));

/** Issuers that open `title`, blanks or 、 between joint ones; empty where none does. */
export function issuersOf(title: string): string[] {
  const head = reTitleHead().exec(title)?.[1];
  if (!head) return [];
  return head.trim().split(reBetween()).filter(Boolean);
}

/** What follows the issuers in `title`: 关于印发《…》的通知. */
export function withoutIssuers(title: string): string {
  const head = reTitleHead().exec(title)?.[1];
  return head ? title.slice(head.length).trim() : title;
}
