import { SIMPLIFIED } from '../../gazette/text/simplify.ts';
import type { Simplify } from '../cut/fold-text.ts';

/** Traditional characters by their simplified ones, as the pipeline reads them. */
export function readTraditional(): Simplify {
  return SIMPLIFIED;
}

/** What a browser needs of the table: no query is answered by a character that no record holds. */
export function reduceTraditional(table: Simplify, chars: Pick<ReadonlySet<string>, 'has'>): Record<string, string> {
  return Object.fromEntries(Array.from(table).filter(([, simplified]) => chars.has(simplified)));
}
