import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { mutate } from './mutate.ts';
import { escapeXml } from './as-docx.ts';
import type { Random } from './random.ts';

const known = new Map<string, readonly string[]>();
/** So many paragraphs and tables of a Word file, one behind the other. */
const LONGEST = 60;

/** The paragraphs and tables right inside the body of a Word file, as XML. */
export function elementsOf(file: string): readonly string[] {
  const elements = known.get(file) ?? split(bodyOf(file));
  known.set(file, elements);
  return elements;
}

/** Damages a stretch of elements so that each stays well formed: their order, and the text in them. */
export function changeElements(elements: readonly string[], random: Random): string[] {
  const from = random.below(Math.max(1, elements.length - LONGEST));
  let changed = elements.slice(from, from + LONGEST);
  for (let i = random.below(6); i >= 0; i--) {
    const at = random.below(changed.length);
    const element = changed[at] ?? '';
    const others = [
      () => changed.toSpliced(at, 1),
      () => changed.toSpliced(at, 0, element),
      () => changed.toSpliced(random.below(changed.length), 0, element),
      () => changed.with(at, changeText(element, random)),
      () => changed.with(at, changeText(element, random)),
    ];
    if (element !== '') changed = random.pick(others)();
  }
  return changed;
}

/** 例：<w:t xml:space="preserve">第一条</w:t> */
const RE_TEXT = /(<w:t(?: [^>]*)?>)([^<]*)/gu;

function changeText(element: string, random: Random): string {
  const texts = [...element.matchAll(RE_TEXT)];
  if (texts.length === 0) return element;
  const { index, 0: whole, 1: tag = '', 2: text = '' } = random.pick(texts);
  const changed = escapeXml(mutate(text, 1 + random.below(3), random));
  return element.slice(0, index) + tag + changed + element.slice(index + whole.length);
}

function bodyOf(file: string): string {
  const xml = strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array());
  return xml.slice(xml.indexOf('<w:body>') + '<w:body>'.length, xml.lastIndexOf('</w:body>'));
}

/** 例：<w:p> · </w:p> · <w:br/> */
const RE_TAG = /<(\/?)[\w:]+(?:"[^"]*"|'[^']*'|[^<>"'])*?(\/?)>/gu;

function split(xml: string): string[] {
  const elements: string[] = [];
  let [depth, start] = [0, 0];
  for (const { index, 0: tag, 1: closes, 2: isEmpty } of xml.matchAll(RE_TAG)) {
    if (closes) depth--;
    else if (!isEmpty) depth++;
    if (depth > 0) continue;
    elements.push(xml.slice(start, index + tag.length).replaceAll('\n', ' '));
    start = index + tag.length;
  }
  return elements;
}
