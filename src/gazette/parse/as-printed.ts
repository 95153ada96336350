import type { Source } from '../model/source.ts';
import { publishable } from '../text/characters.ts';
import { withoutBlanks } from '../text/without-blanks.ts';
import type { Sourced } from '../text/sourced.ts';
import { simplify } from '../text/simplify.ts';

/** Values that are words of the data, not of the text. */
const KEPT_KEYS: ReadonlySet<string> = new Set(['genre', 'kind', 'why', 'rule', 'message', 'advice']);

/**
 * Gives what was read of a gazette in traditional characters its printed characters again: `value` with all its strings
 * as they are printed. A text knows where each of its units stands; a name that was put together is looked up in the
 * gazette, and what is not there in one piece gets each character as the gazette prints it.
 *
 * @param texts Of all nodes, with their place in the file.
 */
export function asPrinted<T>(value: T, texts: Iterable<Sourced>, source: Source): T {
  const { printed } = source;
  if (printed === null) return value;
  const known = new Map(Array.from(texts, (text) => [text.value, restore(text, printed)]));
  // A repaired text is not in the file as it is; what is cut of it is found in it.
  const repaired = aCorpus([...known.values()].join('\n'));
  const file = aCorpus(printed);
  const forms = countForms(file);
  const read = (text: string): string =>
    known.get(text) ?? lookUp(text, repaired) ?? lookUp(text, file) ?? spell(text, forms);
  return mapStrings(value, read) as T;
}

/** Each unit as it is printed; what a repair put in its place stays. */
function restore({ value, at }: Sourced, printed: string): string {
  return Array.from({ length: value.length }, (_, i) => {
    const unit = value[i] ?? '';
    const original = publishable(printed[at[i] ?? 0] ?? '');
    return simplify(original) === unit ? original : unit;
  }).join('');
}

/** A text without its blanks, as it is printed and in simplified characters. */
interface Corpus {
  plain: string;
  simplified: string;
}

function aCorpus(printed: string): Corpus {
  const plain = withoutBlanks(printed);
  return { plain, simplified: simplify(plain) };
}

/** A text that stands in another, whatever blanks are in either. */
function lookUp(text: string, { plain, simplified }: Corpus): string | null {
  const start = simplified.indexOf(withoutBlanks(text));
  if (start < 0) return null;
  let at = start;
  return Array.from(text, (char) => (withoutBlanks(char) === '' ? char : (plain[at++] ?? char))).join('');
}

/** How the gazette prints each simplified character: the form that it has most often. */
function countForms({ plain, simplified }: Corpus): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (let i = 0; i < plain.length; i++) {
    const [form, char] = [plain[i] ?? '', simplified[i] ?? ''];
    const seen = counts.get(char) ?? new Map<string, number>();
    counts.set(char, seen.set(form, (seen.get(form) ?? 0) + 1));
  }
  return new Map(Array.from(counts, ([char, seen]) => [char, [...seen].sort((a, b) => b[1] - a[1])[0]?.[0] ?? char]));
}

function spell(text: string, forms: ReadonlyMap<string, string>): string {
  return Array.from(text, (char) => forms.get(char) ?? char).join('');
}

function mapStrings(value: unknown, read: (text: string) => string): unknown {
  if (typeof value === 'string') return /\p{sc=Han}/u.test(value) ? read(value) : value;
  if (Array.isArray(value)) return value.map((one) => mapStrings(one, read));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, KEPT_KEYS.has(key) ? one : mapStrings(one, read)]),
  );
}
