import type { ConvertedGazette } from '../../src/gazette/convert-gazette.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import type { Span } from '../../src/gazette/model/nodes.ts';
import { walkNodes } from '../../src/gazette/model/walk-nodes.ts';

/** Fields that say where in the file or in print something stands, and those that have lines of their own. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...['lines', 'line', 'breaks', 'titleBreaks', 'page'],
  ...['children', 'parts', 'spans'],
]);
/** Fields of a document that say where it is found, and what was taken off the file and put right in it. */
const RECORD: ReadonlySet<string> = new Set([
  ...['id', 'url', 'source', 'downloads'],
  ...['dropped', 'corrections', 'markup'],
]);

/**
 * What a gazette was read as, a line each: its documents, their parts and nodes in reading order, with all that the data
 * say of them but for where they stand in the file and what was repaired. A line opens with the title of its document,
 * whose id is left out, since it is made from names.
 */
export function outlineOf({ documents }: Pick<ConvertedGazette, 'documents'>): string[] {
  return documents.flatMap((document) => [
    `${document.title} ${factsOf(document)}`,
    ...document.parts
      .flatMap((part) => [part, ...walkNodes(part.children)])
      .map((node) => `${document.title} ${shown(node)}`),
  ]);
}

/** Lines of `expected` that `actual` lacks, then those that it has instead; where only their order differs, the first. */
export function differencesBetween(expected: readonly string[], actual: readonly string[]): string[] {
  const lacking = without(expected, actual).map((line) => `- ${line}`);
  const added = without(actual, expected).map((line) => `+ ${line}`);
  const moved = expected.findIndex((line, i) => line !== actual[i]);
  if (lacking.length + added.length > 0 || moved < 0) return [...lacking, ...added];
  return [`- ${expected[moved] ?? ''}`, `+ ${actual[moved] ?? ''}`];
}

function factsOf({ gazette: { page, section }, ...document }: GazetteDocument): string {
  const facts = Object.entries(document).filter(([field]) => !RECORD.has(field));
  return shown({ ...Object.fromEntries(facts), firstPage: page, section });
}

function shown(value: object): string {
  return JSON.stringify(value, (key, field: unknown) => (LEFT_OUT.has(key) ? undefined : withMarks(field)));
}

/** A text with its spans in it, so that those count and not their offsets: ‹sub 2.5›. */
function withMarks(field: unknown): unknown {
  const { text, spans } = (field ?? {}) as { text?: unknown; spans?: readonly Span[] };
  if (typeof text !== 'string' || !spans) return field;
  const marked = spans
    .filter(({ kind }) => kind !== 'correction')
    .sort((a, b) => b.start - a.start)
    .reduce(
      (all, { kind, start, end }) => `${all.slice(0, start)}‹${kind} ${all.slice(start, end)}›${all.slice(end)}`,
      text,
    );
  return { ...(field as object), text: marked };
}

function without(lines: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of others) counts.set(line, (counts.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = counts.get(line) ?? 0;
    counts.set(line, count - 1);
    return count <= 0;
  });
}
