import type { Element } from 'xast';
import { x } from 'xastscript';
import { toXmlFile } from '../../src/gazette/export/xml-file.ts';
import { middleValue } from '../../src/gazette/read/layout/middle-value.ts';
import type { RecognisedCharacter, RecognisedPage } from './recognised-page.ts';

const RE_HAN = /\p{sc=Han}/u;
const RE_CLOSING = /[，。、；：！？》）〕】”’,.;:!?)\]]/;
const RE_OPENING = /[《（〔【“‘([]/;
/** Share of an em that a mark takes with the white beside it. */
const SQUARE = 0.9;
/** Pairs of Han characters that show how wide they are. */
const FEWEST = 2;
/** In em: characters that stand farther apart are two strings. */
const APART = 0.5;

/**
 * Pages as ALTO 4.4 (Library of Congress), which libraries and archives keep recognised text in: a `String` for what stands
 * together, with its place and, in `CC`, how sure each of its characters is (0 sure to 9 unsure).
 */
export function writeAlto(pages: readonly RecognisedPage[], file: string): string {
  const description = x('Description', [
    x('MeasurementUnit', 'pixel'),
    x('sourceImageInformation', [x('fileName', file)]),
  ]);
  const layout = x('Layout', onLines(pages.map(pageElement)));
  return toXmlFile(x('alto', { xmlns: NAMESPACE }, onLines([description, layout])));
}

const NAMESPACE = 'http://www.loc.gov/standards/alto/ns-v4#';

function pageElement({ width, height, lines, rules }: RecognisedPage, index: number): Element {
  const size = { WIDTH: width, HEIGHT: height };
  return x('Page', { ID: `p${index + 1}`, PHYSICAL_IMG_NR: index + 1, ...size }, [
    x('PrintSpace', { HPOS: 0, VPOS: 0, ...size }, [
      x('TextBlock', onLines(lines.map(lineElement))),
      ...onLines(rules.map((rule) => x('GraphicalElement', placeOf([rule])))),
    ]),
  ]);
}

function lineElement(line: readonly RecognisedCharacter[]): Element {
  const place = { ...placeOf(levelled(line)), BASELINE: Math.round(baseOf(line)) };
  return x('TextLine', place, stringsOf(line).map(stringElement));
}

/** Each on a line of its own: a person corrects the file, and it is compared with what it was. */
function onLines(elements: readonly Element[]): (Element | string)[] {
  return ['\n', ...elements.flatMap((element) => [element, '\n'])];
}

/** Han characters stand a little above the foot of their boxes; boxes of single marks and digits may be wrong. */
function baseOf(line: readonly RecognisedCharacter[]): number {
  const han = line.filter(({ text }) => RE_HAN.test(text));
  return middleValue((han.length > 0 ? han : line).map(({ y1 }) => y1));
}

/** A line as high as its characters are wide: the boxes of single characters are less exact than where they begin. */
function levelled(line: readonly RecognisedCharacter[]): RecognisedCharacter[] {
  const y1 = baseOf(line);
  const y0 = y1 - pitchOf(line);
  return line.map((character) => ({ ...character, y0, y1 }));
}

/** From the beginning of a Han character to that of the next, on average; where it has too few, how high it is. */
function pitchOf(line: readonly RecognisedCharacter[]): number {
  const pitches = line.flatMap((character, i) => {
    const next = line[i + 1];
    return next && RE_HAN.test(character.text) && RE_HAN.test(next.text) ? [next.x0 - character.x0] : [];
  });
  const heights = line.map(({ y0, y1 }) => y1 - y0);
  if (pitches.length < FEWEST) return middleValue(heights);
  // Where one begins too early the one before is as much too narrow.
  return pitches.reduce((sum, pitch) => sum + pitch, 0) / pitches.length;
}

function stringsOf(line: readonly RecognisedCharacter[]): RecognisedCharacter[][] {
  const em = pitchOf(line);
  const strings: RecognisedCharacter[][] = [];
  for (const character of line) {
    const last = strings.at(-1);
    const before = last?.at(-1);
    if (last && before && isTogether(before, character, em)) last.push(character);
    else strings.push([character]);
  }
  return strings;
}

/** Whether two characters stand beside each other. Marks fill a square as well, most of it white. */
function isTogether(before: RecognisedCharacter, after: RecognisedCharacter, em: number): boolean {
  if (RE_CLOSING.test(after.text) || RE_OPENING.test(before.text)) return true;
  const end = RE_CLOSING.test(before.text) ? Math.max(before.x1, before.x0 + em * SQUARE) : before.x1;
  const start = RE_OPENING.test(after.text) ? Math.min(after.x0, after.x1 - em * SQUARE) : after.x0;
  return start - end < em * APART;
}

function stringElement(characters: readonly RecognisedCharacter[]): Element {
  const content = characters.map(({ text }) => text).join('');
  // One number a character: where an engine gives two at once, both are as sure.
  const doubts = characters.flatMap(({ text, confidence }) => [...text].map(() => doubtOf(confidence))).join('');
  return x('String', { CONTENT: content, ...placeOf(characters), CC: doubts });
}

function doubtOf(confidence: number): number {
  return Math.min(9, Math.max(0, Math.round((1 - confidence) * 9)));
}

function placeOf(boxes: readonly Omit<RecognisedCharacter, 'text' | 'confidence'>[]): Record<string, number> {
  const [x0, y0] = [Math.min(...boxes.map((box) => box.x0)), Math.min(...boxes.map((box) => box.y0))];
  const [x1, y1] = [Math.max(...boxes.map((box) => box.x1)), Math.max(...boxes.map((box) => box.y1))];
  const round = Math.round;
  return { HPOS: round(x0), VPOS: round(y0), WIDTH: round(x1 - x0), HEIGHT: round(y1 - y0) };
}
