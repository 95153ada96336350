import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { layOutPages } from '../layout/lay-out-pages.ts';
import { middleValue } from '../layout/middle-value.ts';
import type { Box, PrintedPage, PrintedText } from '../layout/printed-page.ts';
import { RE_WIDE } from '../layout/text-lines.ts';
import { ReadError } from '../read-error.ts';
import type { Received } from '../received.ts';

/** Of ALTO's 0 (sure) to 9 (unsure): from here on somebody has to look. */
const DOUBTFUL = 3;
/** In sizes of the body: sizes of lines differ as much by how they were measured. */
const SAME_SIZE = 0.2;
/** Height of a base line: a number, or that of its first point. 例：1042 · 826,1042 1635,1043 */
const RE_BASE = /^(?:[\d.]+,)?([\d.]+)/;
/** Share of its height that a line has below its base. */
const BELOW_BASE = 0.12;
/** Wide characters that stand together before they are measured. */
const FEWEST = 6;
/** Wide characters of a line whose size can be told. */
const FEWEST_SIZED = 4;
/** Points of the body text, whatever the resolution: layout counts in points. */
const BODY = 12;

/**
 * Pages that a program has recognised, as ALTO XML (Library of Congress, versions 2 to 4): strings with their places and
 * how sure each character is, laid out as those of a PDF.
 *
 * @throws {ReadError} where it is no XML, or holds no text
 */
export function receiveAlto(bytes: Uint8Array): Received {
  const pages = elementsOf(parse(bytes), 'Page');
  const lines = pages.map((page) => elementsOf(page, 'TextLine').map(readLine));
  if (lines.flat().length === 0) throw new ReadError('read/empty', 1, 'ALTO 文件里没有文字');
  const characters = lines.flat().flatMap((line) => line.strings.flatMap(({ text }) => [...text].map(() => line)));
  const height = middleValue(characters.map((line) => line.height)) || 1;
  const width = middleValue(characters.flatMap(({ strings }) => widthOf(strings) ?? [])) || 1;
  const scale = BODY / width;
  const printed = pages.map((page, p): PrintedPage => {
    const texts = (lines[p] ?? []).flatMap((line) => {
      const wide = line.strings.flatMap(({ text }) => [...text].filter((character) => RE_WIDE.test(character)));
      const ratio = wide.length < FEWEST_SIZED ? 1 : line.height / height;
      // Sizes that are nearly that of the body are that of the body: a line is measured by its own characters.
      const size = Math.abs(ratio - 1) < SAME_SIZE ? BODY : BODY * ratio;
      return line.strings.map(({ x0, x1, ...text }) => ({
        ...text,
        x0: x0 * scale,
        x1: x1 * scale,
        y: line.y * scale,
        size,
      }));
    });
    return { texts, rules: elementsOf(page, 'GraphicalElement').map((rule) => toRule(boxOf(rule), scale)) };
  });
  return layOutPages(printed);
}

interface AltoLine {
  strings: Omit<PrintedText, 'y' | 'size'>[];
  y: number;
  height: number;
}

function readLine(line: XmlElement): AltoLine {
  const strings = elementsOf(line, 'String').map((element) => {
    const { x0, x1 } = boxOf(element);
    const text = element.attributes.CONTENT ?? '';
    const doubts = element.attributes.CC?.replaceAll(/\s/g, '') ?? '';
    const doubtful = [...text].flatMap((_, i) => (Number(doubts[i] ?? 0) >= DOUBTFUL ? [i] : []));
    return { text, x0, x1, ...(doubtful.length > 0 && { doubtful }) };
  });
  const { y0, y1 } = boxOf(line);
  const base = Number(RE_BASE.exec(line.attributes.BASELINE ?? '')?.[1] ?? y1 - (y1 - y0) * BELOW_BASE);
  return { strings, y: base, height: y1 - y0 };
}

/** The width of a wide character, which is the size of its font; null where too few stand together. */
function widthOf(strings: AltoLine['strings']): number[] | null {
  const widths = strings.flatMap(({ text, x0, x1 }) => {
    const characters = [...text];
    const isWide = characters.length >= FEWEST && characters.every((character) => RE_WIDE.test(character));
    return isWide ? characters.map(() => (x1 - x0) / characters.length) : [];
  });
  return widths.length > 0 ? [middleValue(widths)] : null;
}

function toRule(box: Box, scale: number): Box {
  const [x0, y0, x1, y1] = [box.x0 * scale, box.y0 * scale, box.x1 * scale, box.y1 * scale];
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return x1 - x0 > y1 - y0 ? { x0, x1, y0: y, y1: y } : { x0: x, x1: x, y0, y1 };
}

function boxOf({ attributes }: XmlElement): Box {
  const [x0 = 0, y0 = 0, width = 0, height = 0] = ['HPOS', 'VPOS', 'WIDTH', 'HEIGHT'].map((name) =>
    Number(attributes[name] ?? 0),
  );
  return { x0, y0, x1: x0 + width, y1: y0 + height };
}

function elementsOf(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.flatMap((child) => {
    if (!(child instanceof XmlElement)) return [];
    return child.name === name ? [child] : elementsOf(child, name);
  });
}

function parse(bytes: Uint8Array): XmlElement {
  try {
    const root = parseXml(new TextDecoder().decode(bytes)).root;
    if (root) return root;
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new ReadError('read/unsupported', 1, `ALTO 文件不是完整的 XML（${message}），请重新识别`);
  }
  throw new ReadError('read/empty', 1, 'ALTO 文件是空的');
}
