import { describe, expect, it } from 'vitest';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { NOTHING_GATHERED } from '../../src/gazette/model/generated-pages.ts';
import type { GazetteNode } from '../../src/gazette/model/nodes.ts';
import { findMoves, type Published } from '../../src/gazette/move/find-moves.ts';
import { byAddress, follow, followPage } from '../../src/gazette/move/follow.ts';
import { aDocument, aParagraph, aPart } from '../helpers/builders.ts';

const P1 = aParagraph('para_1', '甲。', { lines: [[5, 5]] });
const P2 = aParagraph('para_2', '乙。', { lines: [[6, 6]] });

describe('a place that was read anew', () => {
  it('is where its words stand on its line, whatever they are called now', () => {
    const after = published(printed('a', { ...P1, id: 'art_1' }, { ...P2, id: 'art_2' }));
    expect(findMoves(['/documents/a/#para_1', '/documents/a/#para_2'], published(printed('a', P1, P2)), after)).toEqual(
      [
        { from: '/documents/a/#para_1', to: '/documents/a/#art_1', by: 'convert' },
        { from: '/documents/a/#para_2', to: '/documents/a/#art_2', by: 'convert' },
      ],
    );
  });

  it('is in the least place that has its line, where its words were joined with others', () => {
    const joined = aParagraph('art_1', '甲。乙。', { lines: [[5, 6]] });
    const moves = findMoves(['/documents/a/#para_2'], published(printed('a', P1, P2)), published(printed('a', joined)));
    expect(moves).toMatchObject([{ to: '/documents/a/#art_1' }]);
  });

  it('is in another document where that has its words now', () => {
    const after = published(printed('a', P1), printed('b', { ...P2, id: 'art_9' }));
    const moves = findMoves(['/documents/a/#para_2'], published(printed('a', P1, P2)), after);
    expect(moves).toEqual([{ from: '/documents/a/#para_2', to: '/documents/b/#art_9', by: 'convert' }]);
  });

  it('is nowhere where no document has its line', () => {
    const elsewhere = published({ ...printed('a', P1), source: { ...SOURCE, sha256: '1'.repeat(64) } });
    expect(findMoves(['/documents/a/#para_2'], published(printed('a', P1, P2)), elsewhere)).toEqual([]);
  });
});

describe('a page that has another name', () => {
  it('keeps its places by their ids; only those that were read anew are led further', () => {
    const after = published(printed('b', P1, { ...P2, id: 'art_2' }));
    const gone = ['/documents/a/', '/documents/a/#para_1', '/documents/a/#para_2'];
    expect(findMoves(gone, published(printed('a', P1, P2)), after)).toEqual([
      { from: '/documents/a/', to: '/documents/b/', by: 'convert' },
      { from: '/documents/b/#para_2', to: '/documents/b/#art_2', by: 'convert' },
    ]);
  });
});

describe('an old address', () => {
  const redirects = byAddress([
    { from: '/documents/a/', to: '/documents/b/' },
    { from: '/documents/b/#para_2', to: '/documents/b/#art_2' },
    { from: '/works/c/', to: '/documents/b/#annex_1' },
    { from: '/documents/d/', withdrawn: '2026-11-20' },
  ]);

  it.each([
    ['/documents/a/#para_1', '/documents/b/#para_1'],
    ['/documents/a/#para_2', '/documents/b/#art_2'],
    ['/works/c/', '/documents/b/#annex_1'],
    ['/documents/d/#para_1', '/documents/d/'],
    ['/documents/e/#para_1', '/documents/e/#para_1'],
  ])('%s leads to %s', (old, now) => {
    expect(follow(old, redirects)).toBe(now);
  });

  it('comes to the page first, which has to forward the place', () => {
    expect(followPage('/documents/a/#para_2', redirects)).toBe('/documents/b/#para_2');
  });
});

const SOURCE: GazetteDocument['source'] = { file: 'seeds/a.txt', sha256: '0'.repeat(64), lines: [1, 99] };

function printed(id: string, ...children: GazetteNode[]): GazetteDocument {
  return aDocument({ id, source: SOURCE, parts: [aPart({ lines: [[5, 9]], children })] });
}

function published(...documents: GazetteDocument[]): Published {
  return { documents, issues: [], works: [], derived: NOTHING_GATHERED };
}
