import { anyOf, fromWords } from '../../lexicon/words.ts';
import { genreOf } from '../../scan/genre.ts';
import { withoutBlanks } from '../../text/without-blanks.ts';
import { bareTitle } from '../../scan/bare-title.ts';
import type { Citation } from '../citations/find-citations.ts';
import { endsText, report, type Reading } from './resolving.ts';
import type { Mention, Resolution } from './resolution.ts';

/** Qualifiers that make no name. 例：《实施方案》 · 《暂行办法》 · 《三年行动计划》 */
const reQualifiers = fromWords(() => new RegExp(`^${anyOf('qualifiers')}*$`));

/** Whether a title is no more than a 文种: it names a text only where a text before is meant. */
export function isBareGenre(title: string): boolean {
  const plain = withoutBlanks(title);
  const genre = genreOf(plain);
  return genre !== null && reQualifiers().test(plain.slice(0, plain.length - genre.length));
}

/** Leads 《实施方案》 that the document never defined to its own instrument or the only text cited before that ends so. */
export function resolveBareGenre(citation: Citation, mention: Mention, reading: Reading): Resolution {
  const name = withoutBlanks(citation.title ?? '');
  const mine = reading.document.parts.find((part) => part.role === 'instrument' && endsWith(part.title, name));
  const before = reading.done.filter((d) => endsWith(d.citation.title ?? '', name)).map((d) => d.resolution);
  const possible = distinct([...(mine ? [{ kind: 'self', part: mine } as const] : []), ...before]);
  const [target, ...others] = possible.filter((r) => r.kind !== 'self' || !endsText(citation));
  if (target && others.length === 0) return target;
  if (target) {
    const message = `${citation.cite}：上文有${others.length + 1}件以“${name}”结尾的文件，未作链接。`;
    report(reading, 'link/ambiguous', citation, message);
  } else {
    const message = `${citation.cite}：简称未作说明，上文也没有以“${name}”结尾的文件。`;
    report(reading, 'link/unresolved', citation, message);
  }
  // Two documents' undefined 《办法》 are not one text.
  return { kind: 'mention', mention: { ...mention, core: `${name}@${reading.document.id}` } };
}

function endsWith(title: string, name: string): boolean {
  const bare = bareTitle(title);
  return bare !== name && bare.endsWith(name);
}

/** One of those that lead to the same text. */
function distinct(resolutions: readonly Resolution[]): Resolution[] {
  return [...new Map(resolutions.map((r) => [keyOf(r), r])).values()];
}

function keyOf(resolution: Resolution): string {
  if (resolution.kind === 'self') return 'self';
  return resolution.kind === 'document' ? `document ${resolution.document.id}` : `mention ${resolution.mention.core}`;
}
