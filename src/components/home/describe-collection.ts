import type { GazetteIssue } from '../../gazette/model/gazette-issue.ts';

// 例：北京市海淀区人民政府 → 北京市海淀区
const RE_GOVERNMENT = /人民政府(?:办公厅|办公室)?$/u;

/**
 * Whose gazettes of which years there are, the higher place first: 北京市、海淀区、门头沟区 and 2016—2020年; no years where
 * none is known.
 */
export function describeCollection(issues: readonly Pick<GazetteIssue, 'publisher' | 'year'>[]): {
  places: string;
  span: string;
} {
  const places = [...new Set(issues.map(({ publisher }) => publisher.replace(RE_GOVERNMENT, '')))];
  const named = places
    .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .map((place) => {
      const around = places.find((other) => other !== place && place.startsWith(other));
      return around === undefined ? place : place.slice(around.length);
    });
  const years = issues.flatMap(({ year }) => year ?? []).sort((a, b) => a - b);
  const [from, to] = [years[0], years.at(-1)];
  const span = from === to ? String(from) : `${String(from)}—${String(to)}`;
  return { places: named.join('、'), span: from === undefined ? '' : `${span}年` };
}
