/** The metadata of a document above its MDX. */
import { expect, test } from 'vitest';
import { emitMdx } from '../../src/gazette/emit/emit-mdx.ts';
import type { AmendedBy } from '../../src/gazette/model/act.ts';
import { frontMatterSchema } from '../../src/gazette/model/front-matter.ts';
import { aDocument } from '../helpers/builders.ts';
import { frontMatterIn } from '../helpers/compile-mdx.ts';
import { sampleDocument } from '../helpers/sample-document.ts';

test('it is read back as it was, dates as words and not as points in time', () => {
  const read = frontMatterSchema.parse(frontMatterIn(emitMdx(sampleDocument())));
  const { parts: _parts, markup: _markup, unaccounted: _unaccounted, ...metadata } = sampleDocument();
  const { acts: _acts, amendedBy: _amendedBy, consolidations: _consolidations, ...always } = metadata;
  expect(read).toMatchObject(always);
  expect(read.dateSigned).toBe('2019-07-23');
});

test('amendments are there only where there are some', () => {
  const act: AmendedBy = {
    document: 'decision',
    url: '/documents/decision/#lvl_1',
    title: '关于修改《样本办法》的决定',
    verb: 'delete',
    place: '第一条',
    node: null,
    from: null,
  };
  expect(frontMatterIn(emitMdx(aDocument({ amendedBy: [act] })))).toMatchObject({ amendedBy: [act] });
  expect(frontMatterIn(emitMdx(aDocument()))).not.toHaveProperty('amendedBy');
});

test('words that YAML would read as something else stay words', () => {
  for (const title of ['是: 否', 'yes', '1.0', '# 甲', '- 甲', "'甲'", '甲\t乙', '&甲', '*甲', '2019-07-23', '012']) {
    expect(frontMatterIn(emitMdx(aDocument({ title })))).toMatchObject({ title });
  }
});

test('metadata that the site could not read is refused', () => {
  expect(() => emitMdx(aDocument({ id: '门政发' }))).toThrow(/"id"/u);
  expect(() => emitMdx(aDocument({ dateSigned: '2019年7月23日' }))).toThrow(/dateSigned/u);
});
