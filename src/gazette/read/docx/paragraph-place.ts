import type { XmlElement } from '@rgrove/parse-xml';
import type { Align } from '../../model/source.ts';
import type { Styles } from './read-styles.ts';
import { attributeOf } from './xml.ts';

/** Hundredths of a character (ECMA-376-1, 17.3.1.12): less is no indent of a paragraph. */
const LEAST_CHARACTERS = 100;
/** Twentieths of a point: a character of the smallest text that is printed. */
const LEAST_TWIPS = 240;
/** Ranks of headings; the tenth is text (17.3.1.20). */
const RANKS = 9;

/** Whether a paragraph is set in the middle or on the right. */
export function alignOf(paragraph: XmlElement, styles: Styles): Align | undefined {
  const align = attributeOf(styles.ofParagraph(paragraph, 'w:jc')[0]);
  if (align === 'center') return 'center';
  return align === 'right' || align === 'end' ? 'right' : undefined;
}

/** Whether the first line of a paragraph is set in; one in the middle or on the right is not. */
export function isIndented(paragraph: XmlElement, styles: Styles): boolean {
  if (alignOf(paragraph, styles)) return false;
  const said = styles.ofParagraph(paragraph, 'w:ind');
  const value = (name: string): number | undefined => {
    const given = said.map((indent) => attributeOf(indent, name)).find((one) => one !== undefined);
    return given === undefined ? undefined : Number(given);
  };
  const characters = value('w:firstLineChars');
  if (characters !== undefined && characters !== 0) return characters >= LEAST_CHARACTERS;
  return (value('w:firstLine') ?? 0) >= LEAST_TWIPS;
}

/** The styles of headings have these names in every language of Word, and a level even where none is written. */
const RE_HEADING = /^heading ([1-9])$/i;

/** The rank that a style of headings gives, from 1. */
export function rankOf(paragraph: XmlElement, styles: Styles): number | undefined {
  const said = attributeOf(styles.ofParagraph(paragraph, 'w:outlineLvl')[0]);
  const named = RE_HEADING.exec(styles.nameOf(paragraph))?.[1];
  const level = said === undefined && named !== undefined ? Number(named) - 1 : Number(said ?? RANKS);
  return level >= 0 && level < RANKS ? level + 1 : undefined;
}
