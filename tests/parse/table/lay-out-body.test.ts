import { expect, it } from 'vitest';
import { layOutBody } from '../../../src/gazette/parse/table/lay-out-body.ts';
import { fromSlots } from '../../../src/gazette/parse/table/slots.ts';
import { sourced } from '../../../src/gazette/text/sourced.ts';

it('leaves rows without any text as they are: they wait to be filled in', () => {
  const rows = [
    ['1', '王某某', '69842222'],
    ['', '', ''],
    ['', '', ''],
  ];
  const grid = layOutBody(
    rows.map((cells, line) => ({ line, cells: cells.map((text) => sourced(text, 0)), label: null })),
    [],
    3,
  );
  expect(fromSlots(grid).map((row) => row.length)).toEqual([3, 3, 3]);
});
