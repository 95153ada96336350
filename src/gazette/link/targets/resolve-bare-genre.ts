import { withoutBlanks } from '../../text/without-blanks.ts';
import { bareTitle } from '../../scan/bare-title.ts';
import type { Citation } from '../citations/find-citations.ts';
import { endsText, report, type Reading } from './resolving.ts';
import type { Mention, Resolution } from './resolution.ts';

/** Leads 《实施方案》 that the document never defined to its own instrument or the only text cited before that ends so. */
export function resolveBareGenre(citation: Citation, mention: Mention, reading: Reading): Resolution {
  const name = withoutBlanks(citation.title ?? '');
  const mine = reading.document.parts.find((part) => part.role === 'instrument' && endsWith(part.title, name));
  const before = citedBefore(name, reading);
  const self = endsText(citation) ? undefined : (before.get(SELF) ?? (mine && { kind: 'self', part: mine }));
  const others = before.size - (before.has(SELF) ? 1 : 0);
  if (self && others === 0) return self;
  const [target] = others === 1 ? [...before.values()].filter(({ kind }) => kind !== 'self') : [];
  if (target && !self) return target;
  if (others > 0) {
    const message = `${citation.cite}：上文有${others + (self ? 1 : 0)}件以“${name}”结尾的文件，未作链接。`;
    report(reading, 'link/ambiguous', citation, message);
  } else {
    const message = `${citation.cite}：简称未作说明，上文也没有以“${name}”结尾的文件。`;
    report(reading, 'link/unresolved', citation, message);
  }
  // Two documents' undefined 《办法》 are not one text.
  return { kind: 'mention', mention: { ...mention, core: `${name}@${reading.document.id}` } };
}

/** What the texts cited before lead to whose titles end in `name`, one of each; those that were asked are not again. */
function citedBefore(name: string, { done, endings }: Reading): ReadonlyMap<string, Resolution> {
  const seen = endings.get(name) ?? { until: 0, resolutions: new Map<string, Resolution>() };
  for (; seen.until < done.length; seen.until++) {
    const cited = done[seen.until];
    if (cited && endsWith(cited.citation.title ?? '', name))
      seen.resolutions.set(keyOf(cited.resolution), cited.resolution);
  }
  endings.set(name, seen);
  return seen.resolutions;
}

function endsWith(title: string, name: string): boolean {
  const bare = bareTitle(title);
  return bare !== name && bare.endsWith(name);
}

const SELF = 'self';

function keyOf(resolution: Resolution): string {
  if (resolution.kind === 'self') return SELF;
  if (resolution.kind === 'work') return `work ${resolution.work.core}`;
  return resolution.kind === 'document' ? `document ${resolution.document.id}` : `mention ${resolution.mention.core}`;
}
