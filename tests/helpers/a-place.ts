import type { Place } from '../../src/gazette/clean/break.ts';
import { aTextBlock } from './blocks.ts';

/** What a test says of the place where one line ends and another begins; the rest is as where nothing is known. */
export interface Around extends Partial<Omit<Place, 'above' | 'below' | 'findSiblings' | 'first' | 'second'>> {
  first?: Partial<Place['first']>;
  second?: Partial<Place['second']>;
  above?: string;
  below?: string;
  siblings?: readonly string[];
}

export function aPlace(
  before: string,
  after: string,
  { first, second, above, below, siblings = [], ...around }: Around = {},
): Place {
  return {
    first: aTextBlock(before, first),
    second: aTextBlock(after, second),
    lastLine: before,
    above: above === undefined ? null : aTextBlock(above),
    below: below === undefined ? null : aTextBlock(below),
    findSiblings: () => siblings.map((text) => aTextBlock(text)),
    lineWidth: null,
    wrapped: null,
    printed: null,
    atPageFoot: false,
    ...around,
  };
}
