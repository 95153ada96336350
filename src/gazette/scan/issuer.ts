import { anyOf, fromWords } from '../lexicon/words.ts';

/** Verbs by which a document gives out another, as alternatives of a pattern. */
export const issuing = fromWords(() => `(?:${anyOf('verbs', 'issue')}|${anyOf('verbs', 'forward')})`);
/** What opens the matter of a title: no name of an organ begins with or holds these. */
export const openers = fromWords(() => `(?:关于|${issuing()})`);
/** What stands behind the issuer of a title. */
const VERBS = fromWords(() => `(?:${openers()}|人事任免|${anyOf('genres', 'issues')})`);

const reOrgan = fromWords(() => new RegExp(`^[\\p{sc=Han}（）()、]{1,28}${anyOf('organs', 'issues')}$`, 'u'));
/** One organ of those that open a title, with what parts it from the next. 例：北京市人民政府 · 办公室（behind 人民政府） */
const reNextOrgan = fromWords(() => {
  const character = `(?!${openers()})[\\p{sc=Han}（）()、]`;
  const organ = `(?:^${character}|(?<=[^]))(?:${character}){0,27}?${anyOf('organs', 'issues')}`;
  return new RegExp(`${organ}(?:等\\d*\\p{sc=Han}{0,4}部门)?\\s*`, 'uy');
});
const reVerb = fromWords(() => new RegExp(VERBS(), 'y'));

/** Whether a text is the whole name of one organ. 例：中共北京市委 · 北京市人民政府办公厅 */
export function isOrgan(name: string): boolean {
  return reOrgan().test(name);
}

/** What parts joint issuers: a blank, or 、 behind a whole name; not that of 住房、城乡建设. */
const reBetween = fromWords(() => new RegExp(`\\s+|(?<=${anyOf('organs', 'issues')})、`));

/** Issuers that open `title`, blanks or 、 between joint ones; empty where none does. */
export function issuersOf(title: string): string[] {
  return headOf(title).trim().split(reBetween()).filter(Boolean);
}

/** What follows the issuers in `title`: 关于印发《…》的通知. */
export function withoutIssuers(title: string): string {
  const head = headOf(title);
  return head ? title.slice(head.length).trim() : title;
}

/**
 * The organs that open `title`, up to the verb behind them; empty where there is none. Organ by organ, since a pattern
 * for all of them would try every way to part a long list of organs.
 */
function headOf(title: string): string {
  let end = 0;
  for (;;) {
    const organ = matchAt(reNextOrgan(), title, end);
    if (!organ) return '';
    end += organ.length;
    if (matchAt(reVerb(), title, end)) return title.slice(0, end);
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
