import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emitMdx } from '../../src/gazette/emit/emit-mdx.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import type { Span } from '../../src/gazette/model/nodes.ts';
import {
  aDocument,
  aFootnote,
  anArticle,
  anItem,
  aParagraph,
  aPart,
  aReference,
  aSection,
  aTable,
  spanOver,
} from '../helpers/builders.ts';
import { allNamed, compileMdx, textIn } from '../helpers/compile-mdx.ts';
import { sampleDocument } from '../helpers/sample-document.ts';

/** What Markdown, JSX or JavaScript would read as markup, and what stands around it in a gazette. */
const NASTY = [
  ...['{', '}', '{1+1}', '<', '>', '<5', '</Paragraph>', '<b>', '<!-- x -->', '&', '&amp;', '&#x7B;', '"', "'", '\\'],
  ...[
    '*',
    '**',
    '*号*',
    '_',
    '_号_',
    '~',
    '~~',
    '`',
    '``',
    '[x](y)',
    '![',
    ']',
    '[^1]',
    '|',
    '| - |',
    '^',
    '$x$',
    ':::',
  ],
  ...['# ', '1. ', '1) ', '- ', '+ ', '> ', '---', '===', '***', '```', 'import a from "b"', 'export const a = 1'],
  ...['http://a.cn', 'www.a.cn', 'a@b.cn', '公墓', '，', '（一）', '　', ' ', '①', '𠮷', '2019'],
];
const nastyText = fc
  .array(fc.constantFrom(...NASTY), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join('').trim())
  .filter((text) => text !== '');

/** The same words wherever a tree holds words. */
function documentOf(text: string, spans: Span[] = []): GazetteDocument {
  return aDocument({
    references: [aReference('《甲》'), aReference('《乙》')],
    terms: [{ term: '甲', definition: '乙', at: 'art_1' }],
    corrections: [{ line: 1, found: text, replaced: '区', why: 'ocr' }],
    parts: [
      aPart({
        title: text,
        label: text,
        children: [
          aSection('lvl_1', 1, text, text, [aParagraph('lvl_1__para_1', text, { spans })], { spans }),
          anArticle(1, text, [
            aParagraph('art_1__para_1', text, {
              spans,
              children: [anItem('art_1__para_1__point_1', text, text, { spans })],
            }),
          ]),
          aTable('table_1', [[text]], [[{ text, spans }]], { title: text, note: text }),
          aFootnote('fn_1', text, text, { spans }),
        ],
      }),
    ],
  });
}

async function wordsOf(document: GazetteDocument): Promise<Set<string>> {
  const page = await compileMdx(emitMdx(document));
  const words = ['Heading', 'Lead', 'Item', 'Cell', 'Caption', 'TableNote', 'Footnote'].flatMap((name) =>
    allNamed(page, name),
  );
  const labels = ['Part', 'Section', 'Article', 'Item'].flatMap((name) =>
    allNamed(page, name).map((node) => node.props['label']),
  );
  const paragraph = allNamed(page, 'Paragraph').find(({ props }) => props['id'] === 'lvl_1__para_1');
  return new Set(
    [...words.map(textIn), textIn(paragraph ?? ''), ...labels, allNamed(page, 'Part')[0]?.props['title']].map(String),
  );
}

describe('text stays text', () => {
  test('what Markdown, JSX or JavaScript would read as markup is read as words', async () => {
    await fc.assert(
      fc.asyncProperty(nastyText, async (text) => {
        expect(await wordsOf(documentOf(text))).toEqual(new Set([text]));
      }),
      { numRuns: 300 },
    );
  });

  test('spans that nest, overlap or repeat leave the words as they are', async () => {
    const text = '本办法第一条所称<区局>应当按{比例}征收*费用*。';
    const kinds: Span[] = [
      { kind: 'ref', ref: 0, start: 0, end: 0 },
      { kind: 'internal', targets: ['art_1', 'art_2'], start: 0, end: 0 },
      { kind: 'term', term: 0, start: 0, end: 0 },
      { kind: 'noteCall', target: 'fn_1', start: 0, end: 0 },
      { kind: 'correction', correction: 0, start: 0, end: 0 },
      { kind: 'sup', start: 0, end: 0 },
      { kind: 'formula', latex: '\\frac{1}{2}', start: 0, end: 0 },
    ];
    const place = fc.nat({ max: text.length });
    const span = fc
      .tuple(fc.constantFrom(...kinds), place, place)
      .map(([kind, a, b]): Span => ({ ...kind, start: Math.min(a, b), end: Math.max(a, b) }));
    await fc.assert(
      fc.asyncProperty(fc.array(span, { maxLength: 6 }), async (spans) => {
        const page = await compileMdx(emitMdx(aDocument({ ...documentOf(text, spans) })));
        expect(textIn(allNamed(page, 'Heading')[0] ?? '')).toBe(text);
        expect(allNamed(page, 'Ref').flatMap((ref) => ref.children.flatMap((child) => allNamed(child, 'Ref')))).toEqual(
          [],
        );
      }),
      { numRuns: 200 },
    );
  });

  test('a lead that is one citation and nothing else stays a lead', async () => {
    const text = '《甲办法》';
    const spans = [spanOver(text, text, { kind: 'ref' as const, ref: 0 })];
    const page = await compileMdx(emitMdx(documentOf(text, spans)));
    expect(allNamed(page, 'Lead').map(textIn)).toEqual([text]);
  });

  test('a line break inside a cell is a line break', async () => {
    const page = await compileMdx(emitMdx(documentOf('甲\n乙')));
    expect(allNamed(page, 'Cell').map(textIn)).toEqual(['甲\n乙', '甲\n乙']);
  });
});

describe('the file', () => {
  test('a sample of every kind of node and span reads as a person would write it', async () => {
    await expect(emitMdx(sampleDocument())).toMatchFileSnapshot('sample/document.mdx');
  });

  test('the same document gives the same bytes', () => {
    expect(emitMdx(sampleDocument())).toBe(emitMdx(sampleDocument()));
  });

  test('the document is not changed by writing it', () => {
    const document = sampleDocument();
    emitMdx(document);
    expect(document).toEqual(sampleDocument());
  });

  test('a row of a table is one line', () => {
    const mdx = emitMdx(
      aDocument({ parts: [aPart({ children: [aTable('table_1', [['甲', '乙']], [['1', '2\n3']])] })] }),
    );
    expect(mdx).toContain('\n      <Row><Cell>1</Cell><Cell>2<br />3</Cell></Row>\n');
  });

  test('a paragraph is one line', () => {
    const mdx = emitMdx(aDocument({ parts: [aPart({ children: [aParagraph('para_1', '甲'.repeat(500))] })] }));
    expect(mdx).toContain(`\n  <Paragraph id="para_1">${'甲'.repeat(500)}</Paragraph>\n`);
  });

  test('nothing is imported and nothing exported', () => {
    expect(emitMdx(sampleDocument())).not.toMatch(/^(import|export)\b/mu);
  });
});

describe('links', () => {
  test('a link within a link is only words, as HTML cannot hold it', async () => {
    const text = '《关于〈甲〉的通知》';
    const spans = [
      spanOver(text, text, { kind: 'ref' as const, ref: 0 }),
      spanOver(text, '〈甲〉', { kind: 'ref' as const, ref: 1 }),
    ];
    const page = await compileMdx(emitMdx(documentOf(text, spans)));
    expect(allNamed(allNamed(page, 'Heading')[0] ?? '', 'Ref').map(textIn)).toEqual([text]);
  });

  test('a repair inside a citation is marked inside its link', async () => {
    const text = '《甲區办法》';
    const spans = [
      spanOver(text, text, { kind: 'ref' as const, ref: 0 }),
      spanOver(text, '區', { kind: 'correction' as const, correction: 0 }),
    ];
    const page = await compileMdx(emitMdx(documentOf(text, spans)));
    expect(allNamed(allNamed(page, 'Ref')[0] ?? '', 'Fix').map(textIn)).toEqual(['區']);
  });

  test('a citation that names a place of its target leads there', async () => {
    const target = { kind: 'document' as const, id: 'a-1', url: '/documents/a-1/', node: 'art_12' };
    const text = '《甲》第十二条';
    const document = documentOf(text, [spanOver(text, text, { kind: 'ref' as const, ref: 0 })]);
    const page = await compileMdx(emitMdx({ ...document, references: [aReference('《甲》', { target })] }));
    expect(allNamed(page, 'Ref')[0]?.props['to']).toBe('/documents/a-1/#art_12');
  });

  test('a footnote knows where it is called, in a cell too', async () => {
    const text = '排放①';
    const page = await compileMdx(
      emitMdx(documentOf(text, [spanOver(text, '①', { kind: 'noteCall' as const, target: 'fn_1' })])),
    );
    expect(allNamed(page, 'Footnote')[0]?.props['call']).toBe('lvl_1');
    const cell = { text, spans: [spanOver(text, '①', { kind: 'noteCall' as const, target: 'fn_1' })] };
    const parts = [aPart({ children: [aTable('table_1', [], [[cell]]), aFootnote('fn_1', '①', '注')] })];
    expect(allNamed(await compileMdx(emitMdx(aDocument({ parts }))), 'Footnote')[0]?.props['call']).toBe('table_1');
  });

  test('a node that others cite says how often', async () => {
    const page = await compileMdx(emitMdx(sampleDocument()));
    expect(allNamed(page, 'Article').map(({ props }) => props['cited'])).toEqual([undefined, 1]);
  });
});
