import type { Relation } from '../model/links.ts';
import { readContexts } from './citation-context.ts';
import { findNumbers } from './find-numbers.ts';
import { findTitles } from './find-titles.ts';
import { isInstrument } from './is-instrument.ts';
import { lineAt, type Passage } from './passages.ts';
import { readIssuer } from './read-issuer.ts';
import { readRelation } from './read-relation.ts';
import { readTail, standardBefore, standardIn } from './read-tail.ts';

/** A citation as it stands in the text, not yet led anywhere. */
export interface Citation {
  passage: Passage;
  /** Of the 《…》 or the bare number in `passage.text`, half-open. */
  start: number;
  end: number;
  cite: string;
  /** Inside the 《》; null for a bare number. */
  title: string | null;
  docNumber: string | null;
  /** Named right before the 《. */
  issuer: string | null;
  /** Short name that is defined behind the 》. */
  alias: string | null;
  /** Article that is named behind it, 第十二条第二款. */
  pinpoint: string | null;
  /** Where number, short name and articles behind it end: they belong to the text cited. */
  tail: number;
  relation: Relation;
  line: number;
  /** The sentence, for snippets and dates. */
  sentence: string;
}

interface Found {
  start: number;
  end: number;
  title: string | null;
  docNumber: string | null;
  alias: string | null;
  pinpoint: string | null;
  tail: number;
}

/** Citations of one passage in order: every 《…》 that names an instrument, every 发文字号 that belongs to none. */
export function findCitations(passage: Passage, options: { outer: boolean }): Citation[] {
  const found = findPlaces(passage.text);
  if (found.length === 0) return [];
  const contexts = readContexts(
    passage.text,
    found,
    found.map((f) => f.tail),
  );
  return found.flatMap((f, i): Citation[] => {
    const context = contexts[i] ?? { before: '', after: '', rest: '', sentence: '' };
    if (f.title !== null && !isInstrument(f.title, context.before, context.after)) return [];
    const relation = readRelation({
      ...context,
      place: passage.place,
      leadIn: passage.leadIn,
      rubric: rubricOf(passage.text),
      outer: options.outer,
    });
    return [
      {
        ...f,
        passage,
        cite: passage.text.slice(f.start, f.end).replace(/\n/g, ''),
        issuer: f.title === null ? null : readIssuer(passage.text.slice(0, f.start)),
        relation,
        line: lineAt(passage, f.start),
        sentence: context.sentence,
      },
    ];
  });
}

function findPlaces(text: string): Found[] {
  const titles = findTitles(text);
  const numbers = findNumbers(text);
  const found: Found[] = titles.map(({ start, end }): Found => {
    const title = text.slice(start + 1, end - 1).replace(/\n/g, '');
    const tail = readTail(text, end);
    const before = numbers.find((n) => n.end <= start && /^(?:文件?)?\s*$/.test(text.slice(n.end, start)));
    const free = before && !titles.some((t) => t.end <= before.start && readTail(text, t.end).end > before.start);
    return {
      start,
      end,
      title,
      docNumber:
        tail.docNumber ?? (free ? before.docNumber : null) ?? standardIn(title) ?? standardBefore(text.slice(0, start)),
      alias: tail.alias,
      pinpoint: tail.pinpoint,
      tail: tail.end,
    };
  });
  const bare = numbers.filter(
    (n) =>
      !found.some(
        (f) =>
          (f.start <= n.start && n.start < f.tail) ||
          (f.docNumber === n.docNumber && n.end <= f.start && f.start - n.end < 4),
      ),
  );
  const places = bare.map((n): Found => ({ ...n, title: null, alias: null, pinpoint: null, tail: n.end }));
  return [...found, ...places].sort((a, b) => a.start - b.start);
}

/** 例：政策依据：… */
function rubricOf(text: string): string {
  return /^[^，。；《：:]{2,12}(?=[：:])/.exec(text)?.[0] ?? '';
}
