/** What holds of the links of every gazette of this repository, and of text glued from pieces of citations. */
import { describe, expect, it } from 'vitest';
import { linkCollection } from '../../src/gazette/link/link-collection.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import type { Cell, GazetteNode, Span } from '../../src/gazette/model/nodes.ts';
import { walkNodes } from '../../src/gazette/model/walk-nodes.ts';
import { aDocument, aParagraph, aPart } from '../helpers/builders.ts';
import { convertSeeds } from '../helpers/convert-seeds.ts';

describe.each([
  ['the gazettes', convertSeeds()],
  ['glued text', linkCollection(gluedDocuments(), { asOf: '2024-01-01' }).documents],
])('in %s', (_, documents) => {
  it('the span of a citation covers the words that are cited', () => {
    const wrong = spansOf(documents).filter(({ document, span, words }) => {
      return span.kind === 'ref' && document.references[span.ref]?.cite !== words.replace(/\n/g, '');
    });
    expect(wrong).toEqual([]);
  });

  it('the span of a term covers the term', () => {
    const wrong = spansOf(documents).filter(({ document, span, words }) => {
      return span.kind === 'term' && document.terms[span.term]?.term !== words;
    });
    expect(wrong).toEqual([]);
  });

  it('links never overlap each other', () => {
    const overlapping = spansOf(documents).filter(({ span, beside }) => {
      return isLink(span) && beside.some((b) => b !== span && isLink(b) && b.start < span.end && span.start < b.end);
    });
    expect(overlapping).toEqual([]);
  });

  it('what is linked or cited within the collection is there', () => {
    const ids = new Map(documents.map((d) => [d.id, idsOf(d)]));
    const missing = documents.flatMap((d) => [
      ...d.references.map((r) => [d.id, r.at]),
      ...d.references.filter((r) => r.target.kind !== 'work' && r.target.node).map((r) => [r.target.id, r.target.node]),
      ...d.citedBy.map((c) => [c.id, c.at]),
      ...d.terms.map((t) => [d.id, t.at]),
    ]);
    expect(missing.filter(([id = '', node = '']) => !ids.get(id)?.has(node))).toEqual([]);
    const targets = spansOf(documents).flatMap(({ document, span }) =>
      span.kind === 'internal' ? span.targets.filter((id) => !ids.get(document.id)?.has(id)) : [],
    );
    expect(targets).toEqual([]);
  });

  it('what a document issues is its own', () => {
    const issued = documents.flatMap((d) => d.references.filter((r) => r.relation === 'promulgates'));
    expect(issued.filter((r) => r.target.kind !== 'self')).toEqual([]);
  });

  it('nothing repeals itself', () => {
    const own = documents.flatMap((d) => d.references.filter((r) => r.relation === 'repeals' && r.target.id === d.id));
    expect(own).toEqual([]);
  });
});

function isLink({ kind }: Span): boolean {
  return kind === 'ref' || kind === 'internal' || kind === 'term';
}

interface Place {
  document: GazetteDocument;
  span: Span;
  beside: readonly Span[];
  words: string;
}

function spansOf(documents: readonly GazetteDocument[]): Place[] {
  return documents.flatMap((document) =>
    document.parts
      .flatMap((part) => [...walkNodes(part.children)])
      .flatMap((node): (GazetteNode | Cell)[] => (node.type === 'table' ? [...node.head, ...node.body].flat() : [node]))
      .flatMap((holder): Place[] => {
        const text = 'heading' in holder ? (holder.heading ?? '') : 'text' in holder ? holder.text : '';
        const beside = 'spans' in holder ? (holder.spans ?? []) : [];
        return beside.map((span) => ({ document, span, beside, words: text.slice(span.start, span.end) }));
      }),
  );
}

function idsOf(document: GazetteDocument): Set<string> {
  return new Set(document.parts.flatMap((part) => [part.id, ...[...walkNodes(part.children)].map((node) => node.id)]));
}

/** Documents of paragraphs glued from pieces that citations are made of, the same in every run. */
function gluedDocuments(): GazetteDocument[] {
  const pieces =
    '《甲办法》 《乙规划（2016—2020年）》 《 》 〈 〉 （ ） ( ) “ ” 、 ， 。 ； ： \n 和 根据 落实 废止 同时废止 修订 现将 印发 附件1 附件 第一条 第二款 第（三）项 第一至五款 至 前款 本办法 本办法第一条 京政发〔2018〕1号 〔2018〕 号 令第5号 以下简称《办法》 以下简称领导小组 领导小组 《办法》 见下表 国务院'.split(
      ' ',
    );
  let seed = 7;
  const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  const glue = () => Array.from({ length: 3 + next(25) }, () => pieces[next(pieces.length)] ?? '').join('');
  return Array.from({ length: 60 }, (_, d) => {
    const children = Array.from({ length: 8 }, (_, p) => aParagraph(`para_${p + 1}`, glue()));
    const parts = [aPart({ id: 'body', title: `样本${d % 7}管理办法`, children })];
    return aDocument({
      id: `glued-${d}`,
      url: `/documents/glued-${d}/`,
      docNumber: `京政发〔2018〕${d}号`,
      title: glue(),
      parts,
    });
  });
}
