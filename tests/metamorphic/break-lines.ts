import type { ConvertedGazette } from '../../src/gazette/convert-gazette.ts';
import type { GazetteNode } from '../../src/gazette/model/nodes.ts';
import { walkNodes } from '../../src/gazette/model/walk-nodes.ts';
import { breakLines } from '../clean/join-paragraphs/print-pages.ts';
import type { Original } from './originals.ts';
import { withWholeParagraphs } from './whole-paragraphs.ts';

/** A place in a paragraph where a printed line ends. */
export interface LineEnd {
  /** Line of the file that holds the whole paragraph, counted from 1. */
  line: number;
  /** Offset in that line. */
  offset: number;
  /** The paragraph up to it, and the rest. */
  before: string;
  after: string;
}

/** What the scanner wrote into a line: how it is printed cannot be told from the text. */
const RE_MARKUP = /[<$*\\_{]/;
/** A line of the file: what leads to its text, the text. */
const RE_LINE = /^(\s*(?:[-*•]\s+)?)(.*?)\s*$/su;

/** Where the lines of all running text of a gazette would end, printed in lines of `width` characters. */
export function findLineEnds(original: Original, width: number): LineEnd[] {
  const running = new Set(
    nodesOf(original.read)
      .filter(isRunningText)
      .map(({ lines }) => lines[0]?.[0]),
  );
  return withWholeParagraphs(original)
    .split('\n')
    .flatMap((raw, i) => {
      if (!running.has(i + 1) || RE_MARKUP.test(raw)) return [];
      const [, lead = '', text = ''] = RE_LINE.exec(raw) ?? [];
      return endsOf(text, width).map((end) => {
        const offset = lead.length + end;
        return { line: i + 1, offset, before: raw.slice(0, offset), after: raw.slice(offset) };
      });
    });
}

/**
 * The gazette broken at each end, with `between` before the rest.
 *
 * @returns `starts`: the line of the broken file on which each rest stands.
 */
export function breakAt(
  original: Original,
  ends: readonly LineEnd[],
  between: readonly string[],
): { text: string; starts: number[] } {
  const offsets = new Map<number, number[]>();
  for (const { line, offset } of ends) offsets.set(line, [...(offsets.get(line) ?? []), offset]);
  const out: string[] = [];
  const starts: number[] = [];
  for (const [i, raw] of withWholeParagraphs(original).split('\n').entries()) {
    const own = offsets.get(i + 1) ?? [];
    for (const [n, start] of [0, ...own].entries()) {
      if (n > 0) starts.push(out.push(...between) + 1);
      out.push(raw.slice(start, own[n]));
    }
  }
  return { text: out.join('\n'), starts };
}

/** Lines of the file on which a text goes on. */
export function joinedLines(gazette: ConvertedGazette): Set<number> {
  return new Set(
    nodesOf(gazette).flatMap((node) => ('breaks' in node ? (node.breaks ?? []) : []).map(({ line }) => line)),
  );
}

function nodesOf({ documents }: ConvertedGazette): GazetteNode[] {
  return documents.flatMap(({ parts }) => parts.flatMap(({ children }) => [...walkNodes(children)]));
}

function isRunningText({ type }: GazetteNode): boolean {
  return type === 'paragraph' || type === 'item';
}

/** Offsets at which printed lines end; the grid does not count blanks. */
function endsOf(text: string, width: number): number[] {
  const places = Array.from(text.matchAll(/\S/gu), ({ index }) => index);
  return breakLines(text.replaceAll(/\s/gu, ''), width)
    .map(({ end }) => places[end] ?? text.length)
    .filter((end) => end < text.length);
}
