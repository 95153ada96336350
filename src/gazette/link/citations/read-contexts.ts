import { anyOf, fromWords } from '../../lexicon/words.ts';
import { perObject } from '../../model/per-object.ts';
import { scopesOf, type Scope } from '../../scan/scopes.ts';
import type { Stretch } from '../../scan/titles.ts';
import { countLeading } from '../../text/count-leading.ts';
import { limitOf } from '../../limits/within.ts';

/** Stand-ins of the same length, so that offsets stay those of the text. */
const TITLE = '◎';
const ASIDE = '·';
const QUOTE = '～';

/** What cites: a 《…》 or a bare number. */
interface Cite extends Stretch {
  /** Where what belongs to it before the 《 (when it was made, by whom) begins. */
  head: number;
  /** Where what belongs to it (number, short name, article) ends. */
  tail: number;
}

/** Words round a list of titles, titles as ◎, brackets and “quotes” taken out. */
export interface Context {
  /** From the start of the sentence (or of the list's own bracket) to the list. */
  before: string;
  /** From the list to the next title, that as ◎, or the end of the sentence. */
  after: string;
  /** From the list to the end of the sentence. */
  rest: string;
  sentence: Sentence;
}

/** The whole sentence as printed, without blanks at its ends; that of several citations is one object. */
export interface Sentence {
  text: string;
  /** Offset in the passage. */
  start: number;
}

/**
 * Context of each of `cites`, which are in order and do not overlap: all members of a list (《甲》、《乙》和《丙》) have
 * that of the list, for one verb governs them all.
 */
export function readContexts(text: string, cites: readonly Cite[]): Context[] {
  const masked = mask(text, cites);
  const scopes = scopesOf(masked, cites);
  const show = (scope: Scope, from: number, to: number): string => plain(hideAsides(masked, scope, from, to));
  const sentenceOf = perObject(({ start, end }: Scope): Sentence => {
    const printed = text.slice(start, end);
    return { text: printed.trim(), start: start + printed.length - printed.trimStart().length };
  });
  const contexts: Context[] = [];
  for (let first = 0; first < cites.length;) {
    const scope = scopes[first];
    if (!scope) break;
    let last = first;
    const isJoined = (next: number): boolean =>
      scopes[next] === scope && isGlue(show(scope, cites[next - 1]?.tail ?? 0, cites[next]?.head ?? 0));
    while (isJoined(last + 1)) last++;
    const [start, end] = [cites[first]?.head ?? 0, cites[last]?.tail ?? 0];
    const next = scopes[last + 1] === scope ? (cites[last + 1]?.start ?? scope.end) + 1 : scope.end;
    const context = {
      before: show(scope, Math.max(scope.start, start - limitOf('aroundCitation')), start),
      after: show(scope, end, Math.min(next, scope.end, end + limitOf('aroundCitation'))),
      rest: show(scope, end, Math.min(scope.end, end + limitOf('aroundCitation'))),
      sentence: sentenceOf(scope),
    };
    for (; first <= last; first++) contexts.push(context);
  }
  return contexts;
}

/** Between the members of a list of titles. 例：《…》、《…》 · 《…》和民政部《…》 · 《…》精神，以及《…》 */
const RE_LIST_GLUE =
  /^(?:的?(?:要求|精神|规定)[，,]?(?=以及|和)|等?[、，,]?)(?:以及|及|和|与|或者?)?(?:原|国家)?([\p{sc=Han}、]{0,25})$/u;
const reAttribute = fromWords(
  () => new RegExp(`(?:联合)?(?:${anyOf('verbs', 'issue')}|${anyOf('verbs', 'makes')})的$`),
);
const reOrganAtEnd = fromWords(
  () => new RegExp(`(?:${anyOf('organs', 'issues')}|[市区县省])(?:等[^，。]{0,6}?部门)?$`),
);
const reVerb = fromWords(() => new RegExp(anyOf('verbs')));

/** Text between two titles that makes them members of one list: a verb begins a new one. */
function isGlue(between: string): boolean {
  const organ = RE_LIST_GLUE.exec(between)?.[1]?.replace(reAttribute(), '');
  return organ !== undefined && (organ === '' || (reOrganAtEnd().test(organ) && !reVerb().test(organ)));
}

function mask(text: string, cites: readonly Cite[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { head, start, end } of cites) {
    pieces.push(text.slice(done, head), ASIDE.repeat(start - head), TITLE.repeat(end - start));
    done = end;
  }
  pieces.push(text.slice(done));
  return pieces.join('').replace(/“[^“”◎]*”/g, (quote) => QUOTE.repeat(quote.length));
}

/** What a scope holds from one place to another; brackets inside it are asides of its sentence. */
function hideAsides(masked: string, { asides }: Scope, from: number, to: number): string {
  const pieces: string[] = [];
  let done = from;
  for (let i = countLeading(asides, ({ end }) => end <= from); (asides[i]?.start ?? to) < to; i++) {
    const { start = to, end = to } = asides[i] ?? {};
    pieces.push(masked.slice(done, start), ASIDE.repeat(Math.max(0, Math.min(end, to) - Math.max(start, done))));
    done = Math.min(end, to);
  }
  return pieces.join('') + masked.slice(done, to);
}

function plain(masked: string): string {
  return masked.replace(/◎+/g, TITLE).replace(/[·～ \t\u3000]+/g, '');
}
