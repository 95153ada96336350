import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { walkNodes } from '../../src/gazette/model/walk-nodes.ts';
import { LABEL_KIND_NAMES } from '../../src/gazette/text/label-kinds.ts';
import { convertText } from '../helpers/convert-text.ts';

const GAZETTE = `滨海市人民政府关于印发节水办法的通知

滨政发〔2021〕4号

现将《节水办法》印发给你们。

滨海市人民政府

2021年3月20日

节水办法

第一章 总则

第十二条之一 节水应当符合下列条件：

（一）坚持节水优先；

（二）坚持统筹推进：

1.合同节水<sup>①</sup>；

2.阶梯水价。

---

① 合同节水，是指委托他人节水。

附件2

节水清单

一是要节约用水。
`;

it('keeps each printed number as a value beside its label', () => {
  const { parts } = convertText(GAZETTE).documents[0] ?? { parts: [] };
  const numbers = parts.flatMap((part) => [
    ...(part.number ? [[part.label, ...Object.values(part.number)]] : []),
    ...Array.from(walkNodes(part.children), (node) => {
      const printed = 'label' in node ? node.label : node.type === 'footnote' ? node.mark : null;
      return 'number' in node && node.number ? [printed, ...Object.values(node.number)] : [];
    }),
  ]);
  expect(numbers.filter((number) => number.length > 0)).toEqual([
    ['第一章', 'chapter', 1, null],
    ['第十二条之一', 'article', 12, 1],
    ['（一）', 'hanParen', 1, null],
    ['（二）', 'hanParen', 2, null],
    ['1.', 'arabic', 1, null],
    ['2.', 'arabic', 2, null],
    ['①', 'note', 1, null],
    ['附件2', 'annex', 2, null],
    ['一是', 'ordinal', 1, null],
  ]);
});

it('has a fixture for each kind of number', () => {
  const kinds = globSync('tests/parse/fixtures/*/input.txt').flatMap((file) =>
    convertText(readFileSync(file, 'utf8')).documents.flatMap(({ parts }) =>
      parts.flatMap((part) =>
        Array.from(walkNodes(part.children), (node) => ('number' in node ? node.number?.kind : undefined)),
      ),
    ),
  );
  expect(LABEL_KIND_NAMES.filter((kind) => !kinds.includes(kind))).toEqual([]);
});
