import { expect, it } from 'vitest';
import { convertGazette } from '../../src/gazette/convert-gazette.ts';
import { walkNodes } from '../../src/gazette/model/walk-nodes.ts';
import { layOutPages } from '../../src/gazette/read/layout/lay-out-pages.ts';
import { at, page } from '../helpers/printed-pages.ts';

/** A page of two lines with a raised call, and a note where it leads. */
function textsOf(note: string): string[] {
  const received = layOutPages([
    page([
      at(100, 60, '浏阳市人民政府关于废止《浏阳市燃放办法》的决定'),
      at(100, 80, '浏政发〔2019〕12号'),
      at(120, 100, '《浏阳市燃放办法》'),
      { ...at(210, 95, '〔1，已废止〕', 6) },
      at(260, 100, '（浏政发〔2010〕4号）自本决定公布之日起废止。'),
      ...(note === '' ? [] : [at(100, 140, '网址　https://www.liuyang.gov.cn/'), at(100, 160, note)]),
    ]),
  ]);
  const gazette = convertGazette({ id: 'a', file: 'seeds/a.pdf', received, sha256: '', sidecar: {} });
  const nodes = gazette.documents.flatMap(({ parts }) => parts.flatMap(({ children }) => [...walkNodes(children)]));
  return nodes.flatMap((node) => (node.type === 'paragraph' ? [node.text] : []));
}

it('the number of a link is none of the text of a printed page that says where it leads', () => {
  expect(textsOf('〔1〕https://www.liuyang.gov.cn/1')).toEqual([
    '《浏阳市燃放办法》（浏政发〔2010〕4号）自本决定公布之日起废止。',
  ]);
});

it('stays where no page says so', () => {
  expect(textsOf('').join('')).toContain('已废止');
});
