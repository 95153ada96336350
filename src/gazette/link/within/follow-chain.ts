import type { Part } from '../../model/document.ts';
import type { Article, GazetteNode, Section } from '../../model/nodes.ts';
import type { InternalSpan } from './internal-span.ts';
import { articlesBetween, findArticle, findDivision, findItem, findParagraph, findSection } from '../find-in-part.ts';
import { placeAt, unitAt, type Place, type Unit } from '../../scan/places.ts';
import { articleOf, type Passage } from '../passages.ts';

/** Between places of one text. 例：第六条|、|第七条 · 第六条|至|第八条 */
const RE_JOINT = /^\s*(?:[、和及与或至到]|以及)\s*(?=第)/;

/**
 * Links of a place with those below it (第十五条第六款) and those that 、和至 join to it. A list within one word
 * (第六、七、八条) has a link for each number, a range one for all of it.
 *
 * @param scope the part to look in; null gives no links and only says where the chain ends
 */
export function followChain(first: Unit, passage: Passage, scope: Part | null): { spans: InternalSpan[]; end: number } {
  const { text } = passage;
  const spans: InternalSpan[] = [];
  let unit: Unit | null = first;
  let end = first.end;
  let from: { article: Article; start: number } | null = null;
  while (unit) {
    const place: Place | null = placeAt(text, unit.start);
    const below = place?.units.slice(1) ?? [];
    end = place?.end ?? unit.end;
    const article = scope && unit.kind === '条' ? findArticle(scope, unit.numbers[0]?.number ?? 0, unit.sub) : null;
    if (scope && from && article) {
      const targets = articlesBetween(scope, from.article, article).map((a) => a.id);
      spans.splice(-1, 1, { kind: 'internal', start: from.start, end, targets });
    } else if (scope) spans.push(...linkUnit(unit, below, scope, passage));
    const further = furtherBelow(unit, below, end, passage, scope);
    spans.push(...further.spans);
    end = further.end;
    const joint: string = RE_JOINT.exec(text.slice(end))?.[0] ?? '';
    const next: Unit | null = joint === '' ? null : unitAt(text, end + joint.length);
    from = article && /[至到]/.test(joint) ? { article, start: unit.start } : null;
    unit = next?.kind === first.kind ? next : null;
  }
  return { spans, end };
}

/** Between places of one article. 例：第七条第一款|、|第二款 */
const RE_LOWER_JOINT = /^\s*(?:[、和及与或]|以及|或者)\s*(?=第)/;

/** Links of what 、和 join to the place below an article: of the same article, 款 or 项. 例：第七条第一款|、第二款 */
function furtherBelow(
  unit: Unit,
  below: readonly Unit[],
  from: number,
  passage: Passage,
  scope: Part | null,
): { spans: InternalSpan[]; end: number } {
  const { text } = passage;
  const spans: InternalSpan[] = [];
  let end = from;
  let path = below;
  while (unit.kind === '条') {
    const joint = RE_LOWER_JOINT.exec(text.slice(end))?.[0] ?? '';
    const place = joint === '' ? null : placeAt(text, end + joint.length);
    const depth = path.findIndex(({ kind }) => kind === place?.units[0]?.kind);
    if (!place || depth < 0) break;
    const start = end + joint.length;
    path = [...path.slice(0, depth), ...place.units];
    end = place.end;
    const targets = scope ? targetsOf(unit, path, scope, passage) : [];
    spans.push({ kind: 'internal', start, end, targets });
  }
  return { spans, end };
}

function linkUnit(unit: Unit, below: readonly Unit[], scope: Part, passage: Passage): InternalSpan[] {
  const end = below.at(-1)?.end ?? unit.end;
  const whole = below.length > 0 || unit.range || unit.numbers.length === 1 || unit.kind === '款' || unit.kind === '项';
  if (whole) return [{ kind: 'internal', start: unit.start, end, targets: targetsOf(unit, below, scope, passage) }];
  return unit.numbers.map((n, i, all): InternalSpan => ({
    kind: 'internal',
    start: i === 0 ? unit.start : n.start,
    end: i === all.length - 1 ? end : n.end,
    targets: targetsOf({ ...unit, numbers: [n] }, below, scope, passage),
  }));
}

function targetsOf(unit: Unit, below: readonly Unit[], scope: Part, passage: Passage): string[] {
  const numbers = unit.numbers.map((n) => n.number);
  switch (unit.kind) {
    case '章':
      return numbers.flatMap((n) => {
        const chapter = findSection(scope, 'chapter', n);
        if (!chapter || !below[0]) return idOf(chapter);
        return below[0].numbers.flatMap((m) => idOf(findSection(chapter, 'section', m.number)));
      });
    case '节': {
      // 节 count anew in each 章: without one, that of the text's own is meant.
      const own = passage.part === scope ? passage.trail.find(isChapter) : undefined;
      return numbers.flatMap((n) => idOf((own && findSection(own, 'section', n)) ?? findSection(scope, 'section', n)));
    }
    case '编':
    case '部分':
      return numbers.flatMap((n) => idOf(findDivision(scope, n)));
    case '条': {
      const articles = numbers.map((n) => findArticle(scope, n, unit.sub));
      return articles.flatMap((article) => (article ? targetsIn(article, below) : []));
    }
    case '款':
    case '项':
    case '目': {
      const article = articleOf(passage);
      return article ? targetsIn(article, [unit, ...below]) : [];
    }
  }
}

function targetsIn(article: Article, units: readonly Unit[]): string[] {
  const [unit, lower] = units;
  if (!unit) return [article.id];
  // 第一至五款 of an article of one paragraph are its 项, the first as well.
  const highest = Math.max(...unit.numbers.map((n) => n.number));
  const isParagraph = unit.kind === '款' && findParagraph(article, highest)?.type === 'paragraph';
  return unit.numbers.flatMap(({ number }) => {
    const found = isParagraph ? findParagraph(article, number) : findItem(article, number);
    if (!found || !lower) return idOf(found);
    return lower.numbers.flatMap((n) => idOf(findItem(found, n.number)));
  });
}

function isChapter(node: GazetteNode): node is Section {
  return node.type === 'section' && node.number?.kind === 'chapter';
}

function idOf(node: { id: string } | null): string[] {
  return node ? [node.id] : [];
}
