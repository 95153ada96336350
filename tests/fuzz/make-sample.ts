import { globSync, readFileSync } from 'node:fs';
import { decode } from '../../src/gazette/read/decode.ts';
import { mutate } from './mutate.ts';
import { HOSTILE, LINES, MARKS } from './pieces.ts';
import type { Random } from './random.ts';
import { changeElements, elementsOf } from './elements.ts';
import { asDocx } from './as-docx.ts';
import { asHtml } from './as-html.ts';
import { asPdf } from './as-pdf.ts';
import { ENCODINGS, SAMPLE_FORMATS, type Sample, type SampleFile } from './sample.ts';

/** Longest stretch of a real gazette, in lines. */
const LONGEST_STRETCH = 150;
const MOST_LINES = 150;
const MOST_MUTATIONS = 8;
/** Length of a line of one piece over and over: where a step takes its square, its time shows. */
const LONG_LINE = 6000;

/** Makes a folder of gazettes up: one in most cases, with a sidecar in a few. */
export function makeSample(random: Random): Sample {
  const count = random.once(4) ? 1 + random.below(3) : 1;
  return Array.from({ length: count }, (_, i): SampleFile => {
    const format = random.once(3) ? random.pick(OTHER_FORMATS) : 'txt';
    const [text, sidecar] = format === 'txt' ? makeText(random) : [makeOther(format, random), null];
    return {
      name: `sample-${i + 1}`,
      format,
      text,
      encoding: random.once(8) ? random.pick(ENCODINGS) : 'utf-8',
      cut: random.once(40) ? random.below(4) : 0,
      sidecar: random.once(4) ? makeSidecar(random, text, sidecar) : null,
    };
  });
}

const OTHER_FORMATS = SAMPLE_FORMATS.filter((format) => format !== 'txt');
const WRITERS = { html: asHtml, docx: asDocx, pdf: asPdf };

/** A page or Word file as it was received, damaged, or the lines of any text in another format. */
function makeOther(format: keyof typeof WRITERS, random: Random): string {
  if (format === 'html' && random.once(4))
    return mutate(readText(random.pick(PAGES)).text, 1 + random.below(MOST_MUTATIONS), random, LONGEST_PAGE);
  if (format === 'docx' && random.once(4))
    return changeElements(elementsOf(random.pick(WORD_FILES)), random).join('\n');
  const text = WRITERS[format](makeText(random)[0].split('\n'), random);
  if (format === 'docx') return random.once(3) ? changeElements(text.split('\n'), random).join('\n') : text;
  return random.once(3) ? mutate(text, random.below(MOST_MUTATIONS), random, LONGEST_PAGE) : text;
}

/** A text and the sidecar that it came with. */
function makeText(random: Random): [text: string, sidecar: string | null] {
  const kind = random.below(10);
  if (kind < 3) return [glue(random), null];
  if (kind < 4) return [longLine(random), null];
  const file = random.pick(kind < 7 ? FIXTURES : GAZETTES);
  const { text, sidecar } = readText(file);
  const mutated = mutate(kind < 7 ? text : stretchOf(text, random), 1 + random.below(MOST_MUTATIONS), random);
  return [mutated, sidecar];
}

function glue(random: Random): string {
  const piece = (): string => (random.once(6) ? random.pick(HOSTILE) : random.once(4) ? random.pick(MARKS) : line());
  const line = (): string => random.pick(LINES);
  return Array.from({ length: 1 + random.below(MOST_LINES) }, () =>
    random.once(5) ? piece() + piece() + piece() : line(),
  ).join('\n');
}

/** In a text, a title, a cell or as lines. */
function longLine(random: Random): string {
  const pieces = Array.from({ length: 1 + random.below(3) }, () => random.pick([...MARKS, ...LINES, ...HOSTILE]));
  const piece = pieces.join('');
  const long = piece.repeat(Math.max(1, Math.floor(LONG_LINE / Math.max(piece.length, 1))));
  const before = '滨海市人民政府关于印发节水办法的通知\n滨政发〔2021〕3号\n\n各区人民政府：\n\n';
  switch (random.below(5)) {
    case 0:
      return long;
    case 1:
      return `# 滨海市关于${long}的通知\n滨政发〔2021〕3号\n`;
    case 2:
      return `${before}序号\t名称\n1\t${long}\n2\t甲\n`;
    case 3:
      return `${before}${long.replaceAll(piece, `${piece}\n`)}`;
    default:
      return `${before}${long}`;
  }
}

const GAZETTES = globSync(['seeds/*.txt', 'tests/collections/*/seeds/*.txt']).sort();
const FIXTURES = globSync(['tests/**/fixtures/**/input.txt', 'tests/**/fixtures/*.txt']).sort();
/** Web pages as they were saved, and Word files as word processors wrote them. */
const PAGES = globSync('tests/read/html/fixtures/*/input.html').sort();
const WORD_FILES = globSync('tests/read/docx/saved/*.docx').sort();
/** Longest source of a page, in UTF-16 units. */
const LONGEST_PAGE = 100_000;
const texts = new Map<string, { text: string; sidecar: string | null }>();

function readText(file: string): { text: string; sidecar: string | null } {
  const known = texts.get(file) ?? { text: decode(readFileSync(file)).text, sidecar: readSidecarOf(file) };
  texts.set(file, known);
  return known;
}

function readSidecarOf(file: string): string | null {
  try {
    return readFileSync(file.replace(/\.txt$/, '.yaml'), 'utf8');
  } catch {
    return null;
  }
}

function stretchOf(text: string, random: Random): string {
  const lines = text.split('\n');
  const start = random.below(lines.length);
  return lines.slice(start, start + 5 + random.below(LONGEST_STRETCH)).join('\n');
}

/** Errata of lines that are there and of others, words, ids, running heads; or one that is no sidecar. */
function makeSidecar(random: Random, text: string, given: string | null): string {
  if (given !== null && random.once(2)) return mutate(given, random.below(4), random);
  const lines = text.split('\n');
  const erratum = (): string => {
    const n = random.below(lines.length + 1) + 1;
    const line = lines[n - 1] ?? '';
    const start = random.below(line.length + 1);
    const found = line.slice(start, start + 1 + random.below(6)) || '甲';
    return `  - ${JSON.stringify({ line: n, found, should: random.pick(['', '甲', '《', ...MARKS]), reason: '误识' })}`;
  };
  const fields = [
    () => `name: ${JSON.stringify(random.pick(LINES))}`,
    () => `year: ${random.pick(['2021', '-1', '.inf', '1e400', '"2021"', '99999'])}`,
    () => `date: ${random.pick(['2021-03-05', '2021-02-31', 'null'])}`,
    () => `errata:\n${Array.from({ length: 1 + random.below(3) }, erratum).join('\n')}`,
    () => `runningHeads: ${JSON.stringify([random.pick(lines)])}`,
    () =>
      `ids: ${JSON.stringify([{ document: random.pick(lines), id: random.pick(['a', '-', 'con', 'index', 'a'.repeat(300)]) }])}`,
    () =>
      `words: ${JSON.stringify({ [random.pick(['organs', 'genres', 'nothing'])]: [random.pick(MARKS), random.pick(LINES)] })}`,
    () =>
      random.pick([
        'a: &a [*a]',
        '__proto__: {a: 1}',
        'constructor: 1',
        '- a',
        '"',
        '{',
        'name: !!js/function x',
        '\u0000',
      ]),
  ];
  return `${Array.from({ length: 1 + random.below(3) }, () => random.pick(fields)()).join('\n')}\n`;
}
