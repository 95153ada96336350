import { strToU8, zipSync } from 'fflate';
import type { Box, PrintedPage, PrintedText } from '../../src/gazette/read/layout/printed-page.ts';
import { widthOf } from './typeset.ts';

/**
 * How producers write text: Foxit and Suwell a line as one object with deltas; converters from PDF each character as an
 * object of its own, in points, scaled by its matrix.
 */
export type Producer = 'lines' | 'characters';

export interface OfdOptions {
  producer?: Producer;
  /** Drawn below each page by a template: a running head. */
  template?: PrintedPage;
  /** Other files of the package, in place of those of their names, and files that it lacks. */
  files?: Readonly<Record<string, string>>;
  without?: readonly string[];
  signed?: boolean;
}

const MILLIMETRES = 25.4 / 72;
const SPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const BOX = '<ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>';

/** An OFD package of documents, each a list of pages in points. */
export function writeOfd(documents: readonly (readonly PrintedPage[])[], options: OfdOptions = {}): Uint8Array {
  const { producer = 'lines', template, files = {}, without = [], signed = false } = options;
  const bodies = documents.map(
    (_, d) =>
      `<ofd:DocBody><ofd:DocInfo><ofd:DocID>0123456789abcdef0123456789abcde${d}</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_${d}/Document.xml</ofd:DocRoot>${signed ? `<ofd:Signatures>/Doc_${d}/Signs/Signatures.xml</ofd:Signatures>` : ''}</ofd:DocBody>`,
  );
  const parts: Record<string, string> = {
    'OFD.xml': `<ofd:OFD ${SPACE} DocType="OFD" Version="1.1">${bodies.join('')}</ofd:OFD>`,
  };
  for (const [d, pages] of documents.entries()) {
    const list = pages.map((_, p) => `<ofd:Page ID="${p + 10}" BaseLoc="Pages/Page_${p}/Content.xml"/>`);
    const tpl = template ? '<ofd:TemplatePage ID="2" Name="页眉" BaseLoc="Tpls/Tpl_0/Content.xml"/>' : '';
    parts[`Doc_${d}/Document.xml`] =
      `<ofd:Document ${SPACE}><ofd:CommonData><ofd:MaxUnitID>99999</ofd:MaxUnitID><ofd:PageArea>${BOX}</ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes><ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>${tpl}</ofd:CommonData><ofd:Pages>${list.join('')}</ofd:Pages></ofd:Document>`;
    parts[`Doc_${d}/PublicRes.xml`] =
      `<ofd:Res ${SPACE} BaseLoc="Res"><ofd:Fonts><ofd:Font ID="3" FontName="方正仿宋_GBK" FamilyName="方正仿宋_GBK"/></ofd:Fonts></ofd:Res>`;
    if (template) parts[`Doc_${d}/Tpls/Tpl_0/Content.xml`] = pageXml(template, producer);
    for (const [p, page] of pages.entries())
      parts[`Doc_${d}/Pages/Page_${p}/Content.xml`] = pageXml(page, producer, template !== undefined);
  }
  const all = Object.entries({ ...parts, ...files }).filter(([name]) => !without.includes(name));
  return zipSync(Object.fromEntries(all.map(([name, xml]) => [name, strToU8(HEAD + xml)])));
}

function pageXml({ texts, rules }: PrintedPage, producer: Producer, hasTemplate = false): string {
  const objects = [...rules.map(pathXml), ...texts.flatMap((text) => TEXTS[producer](text))];
  const template = hasTemplate ? '<ofd:Template TemplateID="2" ZOrder="Background"/>' : '';
  return `<ofd:Page ${SPACE}>${template}<ofd:Area>${BOX}</ofd:Area><ofd:Content><ofd:Layer ID="4" Type="Body">${objects.join('\n')}</ofd:Layer></ofd:Content></ofd:Page>`;
}

/** 例：the ten characters of a line, each as far from the one before it as it is wide: DeltaX="g 9 5.644" */
const TEXTS: Readonly<Record<Producer, (text: PrintedText) => string[]>> = {
  lines: ({ text, x0, x1, y, size }) => {
    const deltas = deltasOf(text, x0, x1);
    return [
      `<ofd:TextObject ID="7" Boundary="${mm(x0)} ${mm(y - size)} ${mm(x1 - x0)} ${mm(size * 1.2)}" Font="3" Size="${mm(size)}"><ofd:FillColor Value="0 0 0"/><ofd:TextCode X="0" Y="${mm(size)}"${deltas === '' ? '' : ` DeltaX="${deltas}"`}>${escape(text)}</ofd:TextCode></ofd:TextObject>`,
    ];
  },
  characters: ({ text, x0, x1, y, size }) => {
    const em = (x1 - x0) / widthOf(text);
    let next = x0;
    return Array.from(text, (character, i) => {
      const x = next;
      next += em * widthOf(character);
      return `<ofd:TextObject ID="7" CTM="${MILLIMETRES.toFixed(6)} 0 0 ${MILLIMETRES.toFixed(6)} ${mm(-x)} ${mm(size - y)}" Boundary="${mm(x)} ${mm(y - size)} ${mm(size)} ${mm(size * 1.2)}" Font="3" Size="${size}" Stroke="false" Fill="true"><ofd:CGTransform CodePosition="0" CodeCount="1" GlyphCount="1"><ofd:Glyphs>${4460 + i}</ofd:Glyphs></ofd:CGTransform><ofd:TextCode X="${x.toFixed(3)}" Y="${y.toFixed(3)}">${escape(character)}</ofd:TextCode></ofd:TextObject>`;
    });
  },
};

/** 例：four Han and a year, each as far from the one before it as that is wide: g 4 5.6444 g 3 2.8222 */
function deltasOf(text: string, x0: number, x1: number): string {
  const em = (x1 - x0) / widthOf(text);
  const runs: { width: string; count: number }[] = [];
  for (const width of Array.from(text, (character) => mm(widthOf(character) * em)).slice(0, -1)) {
    const last = runs.at(-1);
    if (last?.width === width) last.count++;
    else runs.push({ width, count: 1 });
  }
  return runs.map(({ width, count }) => (count > 1 ? `g ${count} ${width}` : width)).join(' ');
}

function pathXml({ x0, y0, x1, y1 }: Box): string {
  return `<ofd:PathObject ID="8" Boundary="${mm(x0)} ${mm(y0)} ${mm(Math.max(0.7, x1 - x0))} ${mm(Math.max(0.7, y1 - y0))}" LineWidth="0.25"><ofd:StrokeColor Value="0 0 0"/><ofd:AbbreviatedData>M 0 0 L ${mm(x1 - x0)} ${mm(y1 - y0)} </ofd:AbbreviatedData></ofd:PathObject>`;
}

function mm(points: number): string {
  return String(Number((points * MILLIMETRES).toFixed(4)));
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
