import { fromHtml } from 'hast-util-from-html';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { exportHtml } from '../../src/gazette/export/export-html.ts';
import { aDocument, aParagraph, aPart, aReference, spanOver } from '../helpers/builders.ts';
import { EXPORT_OPTIONS } from '../helpers/export-options.ts';
import { sampleDocument } from '../helpers/sample-document.ts';

const html = exportHtml(sampleDocument(), EXPORT_OPTIONS);

function elementsOf(source: string): Element[] {
  const found: Element[] = [];
  visit(fromHtml(source), 'element', (element) => {
    found.push(element);
  });
  return found;
}

/** Ids of all objects of a tree that have one and can be linked to. */
function idsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsOf);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && 'lines' in value ? [String(value.id)] : [];
  return [...own, ...('children' in value ? idsOf(value.children) : [])];
}

describe('exportHtml', () => {
  it('gives every part and node its id, once', () => {
    const ids = elementsOf(html).flatMap((element) => element.properties.id ?? []);
    expect(ids.toSorted()).toEqual(idsOf(sampleDocument().parts).toSorted());
  });

  it('links to nothing that is missing from the file', () => {
    const elements = elementsOf(html);
    const ids = new Set(elements.map((element) => element.properties.id));
    const fragments = elements
      .flatMap((element) => element.properties.href ?? [])
      .map(String)
      .filter((href) => href.startsWith('#'));
    expect(fragments).not.toHaveLength(0);
    expect(fragments.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
  });

  it('needs no other file', () => {
    const loading = elementsOf(html).filter(
      (e) => 'src' in e.properties || e.tagName === 'script' || String(e.properties.rel) === 'stylesheet',
    );
    expect(loading).toEqual([]);
  });

  it('links to other documents with the whole address, without a doubled slash', () => {
    expect(html).toContain('<a href="https://gongbao.example/works/binzangguanlitiaoli/">《殡葬管理条例》</a>');
  });

  it('links what the document itself contains inside the file', () => {
    const text = '见《甲办法》第二条。';
    const target = {
      kind: 'self' as const,
      id: 'jingzhengfa-2019-1',
      url: '/documents/jingzhengfa-2019-1/',
      node: 'art_2',
    };
    const spans = [spanOver(text, '《甲办法》', { kind: 'ref' as const, ref: 0 })];
    const document = aDocument({
      references: [aReference('《甲办法》', { target })],
      parts: [aPart({ children: [aParagraph('para_1', text, { spans })] })],
    });
    expect(exportHtml(document, EXPORT_OPTIONS)).toContain('<a href="#art_2">《甲办法》</a>');
  });

  it('writes formulas as MathML and merged cells as such', () => {
    expect(html).toContain('<mfrac><mn>1</mn><mn>2</mn></mfrac>');
    expect(html).toContain('<th scope="col" rowspan="2">项目</th>');
  });

  it('folds nothing away, and says of a term what it stands for', () => {
    expect(html).toContain('<details class="notice" id="part_1" open>');
    expect(html).toContain('<a class="term" href="#art_2__para_1" title="区民政局">区局</a>');
  });

  it('shows what the scan had where it was repaired', () => {
    expect(html).toContain('<span data-found="區" title="原文此处作“區”">');
    expect(html).toContain('<li>“區”改作“区”，1处（第12行）</li>');
  });

  it('escapes gazette text that looks like HTML', () => {
    expect(html).toContain('面积&#x3C;5公顷');
  });

  it('never puts a link into a link', () => {
    const text = '《甲办法》';
    const spans = [
      spanOver(text, text, { kind: 'ref' as const, ref: 0 }),
      spanOver(text, '甲', { kind: 'internal' as const, targets: ['para_1'] }),
    ];
    const document = aDocument({
      references: [aReference(text)],
      parts: [aPart({ children: [aParagraph('para_1', text, { spans })] })],
    });
    expect(exportHtml(document, EXPORT_OPTIONS)).toContain(
      '<a href="https://gongbao.example/works/law-1/">《甲办法》</a>',
    );
  });

  it('keeps the plain reading of a formula that no library can read', () => {
    const text = '率≥95%';
    const spans = [spanOver(text, '≥95%', { kind: 'formula' as const, latex: '\\frac{' })];
    const document = aDocument({ parts: [aPart({ children: [aParagraph('para_1', text, { spans })] })] });
    expect(exportHtml(document, EXPORT_OPTIONS)).toContain('率≥95%</p>');
  });
});
