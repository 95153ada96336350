import type { XmlElement } from '@rgrove/parse-xml';
import { separatorAfter } from '../../text/join-label.ts';
import { printNumber } from './number-forms.ts';
import type { Styles } from './read-styles.ts';
import { attributeOf, childOf, childrenOf, isOn } from './xml.ts';

/** What Word prints before a paragraph that it numbers, with the blank behind it; '' before others. To be asked in order. */
export type Numbering = (paragraph: XmlElement) => string;

/** A level of a list (ECMA-376-1, 17.9.6). */
interface Level {
  start: number;
  format: string | undefined;
  /** 例：（%1） · 第%1条 · %1.%2 */
  text: string;
  suffix: string;
  /** The numbers of the levels above are printed in digits, too. */
  isLegal: boolean;
  /** Level whose number lets this one begin anew; null for all above. */
  restart: number | null;
  style: string | undefined;
}

interface List {
  /** Lists of one definition count on from each other. */
  definition: string;
  levels: readonly Level[];
  /** Levels that begin anew with this list. */
  overrides: ReadonlyMap<number, number>;
}

const NINE_LEVELS = Array.from({ length: 9 }, (_, i) => i);

/** Counts the numbered paragraphs of a document. */
export function readNumbering(part: XmlElement | undefined, styles: Styles): Numbering {
  const lists = readLists(part);
  const counters = new Map<string, (number | null)[]>();
  const begun = new Set<string>();
  return (paragraph) => {
    const said = styles.ofParagraph(paragraph, 'w:numPr');
    const id = firstOf(said, 'w:numId');
    const list = lists.get(id ?? '');
    if (id === undefined || !list) return '';
    const style = styles.styleIdOf(paragraph);
    const ofStyle = list.levels.findIndex((level) => level.style !== undefined && level.style === style);
    const at = Number(firstOf(said, 'w:ilvl') ?? Math.max(0, ofStyle));
    const level = list.levels[at];
    if (!level) return '';
    const counter = counters.get(list.definition) ?? NINE_LEVELS.map(() => null);
    counters.set(list.definition, counter);
    const override = list.overrides.get(at);
    if (override !== undefined && !begun.has(`${id} ${at}`)) counter[at] = override - 1;
    begun.add(`${id} ${at}`);
    counter[at] = (counter[at] ?? level.start - 1) + 1;
    for (const below of NINE_LEVELS.slice(at + 1))
      if (list.levels[below]?.restart !== 0 && at < (list.levels[below]?.restart ?? Infinity)) counter[below] = null;
    return print(level, list.levels, counter);
  };
}

function print(level: Level, levels: readonly Level[], counter: readonly (number | null)[]): string {
  if (level.format === 'bullet' || level.format === 'none') return '';
  const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const i = Number(digit) - 1;
    const own = levels[i];
    return printNumber(counter[i] ?? own?.start ?? 1, level.isLegal && own !== level ? 'decimal' : own?.format);
  });
  return level.suffix === 'nothing' ? label : label + separatorAfter(label);
}

function readLists(part: XmlElement | undefined): Map<string, List> {
  const definitions = new Map(
    childrenOf(part, 'w:abstractNum').map((definition) => [attributeOf(definition, 'w:abstractNumId'), definition]),
  );
  return new Map(
    childrenOf(part, 'w:num').map((list): [string, List] => {
      const definition = attributeOf(childOf(list, 'w:abstractNumId')) ?? '';
      const replaced = childrenOf(list, 'w:lvlOverride').map((override) => [indexOf(override), override] as const);
      const own = levelsOf(definitions.get(definition));
      const levels = own.map((level, i) => {
        const other = replaced.find(([index]) => index === i)?.[1];
        const given = childOf(other, 'w:lvl');
        return given ? readLevel(given) : level;
      });
      const overrides = replaced.flatMap(([index, override]) => {
        const start = attributeOf(childOf(override, 'w:startOverride'));
        return start === undefined ? [] : [[index, Number(start)] as const];
      });
      return [attributeOf(list, 'w:numId') ?? '', { definition, levels, overrides: new Map(overrides) }];
    }),
  );
}

function levelsOf(definition: XmlElement | undefined): Level[] {
  const levels = childrenOf(definition, 'w:lvl');
  return NINE_LEVELS.map((i) => readLevel(levels.find((level) => indexOf(level) === i)));
}

function readLevel(level: XmlElement | undefined): Level {
  const restart = attributeOf(childOf(level, 'w:lvlRestart'));
  return {
    start: Number(attributeOf(childOf(level, 'w:start')) ?? 1),
    format: level ? attributeOf(childOf(level, 'w:numFmt')) : 'none',
    text: attributeOf(childOf(level, 'w:lvlText')) ?? '',
    suffix: attributeOf(childOf(level, 'w:suff')) ?? 'tab',
    isLegal: isOn(childOf(level, 'w:isLgl')),
    restart: restart === undefined ? null : Number(restart),
    style: attributeOf(childOf(level, 'w:pStyle')),
  };
}

function indexOf(level: XmlElement): number {
  return Number(attributeOf(level, 'w:ilvl'));
}

/** The nearest of those that say a property in what they say. */
function firstOf(said: readonly XmlElement[], name: string): string | undefined {
  return said.map((element) => attributeOf(childOf(element, name))).find((value) => value !== undefined);
}
