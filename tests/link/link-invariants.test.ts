/** What holds of the links of every gazette of this repository, and of text glued from pieces of citations. */
import { describe, expect, it } from 'vitest';
import { linkCollection } from '../../src/gazette/link/link-collection.ts';
import type { GazetteDocument } from '../../src/gazette/model/document.ts';
import { aDocument, aParagraph, aPart } from '../helpers/builders.ts';
import { convertSeeds } from '../helpers/convert-seeds.ts';
import { LINK_INVARIANTS } from '../helpers/link-invariants.ts';

describe.each([
  ['the gazettes', convertSeeds()],
  ['glued text', linkCollection(gluedDocuments(), { asOf: '2024-01-01' }).documents],
])('in %s', (_, documents) => {
  it.each(Object.entries(LINK_INVARIANTS))('%s', (_, findBroken) => {
    expect(findBroken(documents)).toEqual([]);
  });
});

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
