import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { layOutGrid } from '../model/lay-out-grid.ts';
import { columnRoles, isBrief, meanLength, PROSE } from './column-roles.ts';

interface Place {
  element: Element;
  colspan: number;
  rowspan: number;
  text: string;
}

type Grid = (Place | null)[][];

// 例：1,200.50、98%、-3；按位数右对齐
const RE_NUMBER = /^[-−+]?\d[\d,，]*(\.\d+)?[%％‰]?$/u;

/**
 * A table with what its style needs to set it, added to the given one:
 * class `card` where labels alternate with values; class `prose` where a column holds sentences, its cells then naming
 * their column in `data-th` and having a class by what they are in a row: `no`, `name`, `brief`; class `n` on the cells of a column of numbers; class `u` on a row whose first column is
 * taken by a cell from above, whose words a row of sentences then has in `data-under`.
 */
export function dressTable(table: Element): Element {
  const head = gridOf(table, 'thead');
  const body = gridOf(table, 'tbody');
  if (isCard(head, body)) table.properties.className = ['card'];
  else if (isProse(head, body)) {
    table.properties.className = ['prose'];
    nameColumns(namesOf(head[0] ?? []), body);
    const columns = columnsOf(body);
    columnRoles(columns.map(textsOf)).forEach((role, c) => {
      for (const { element, text } of columns[c] ?? []) if (role || isBrief(text)) addClass(element, role ?? 'brief');
    });
  }
  for (const column of columnsOf(body))
    if (column.length > 0 && column.every(({ text }) => RE_NUMBER.test(text))) alignNumbers(column);
  markCovered(table, 'thead', false);
  markCovered(table, 'tbody', isProse(head, body));
  return table;
}

function rowsOf(table: Element, section: string): Element[] {
  return elementsOf(elementsOf(table).find(({ tagName }) => tagName === section));
}

function elementsOf(parent: Element | undefined): Element[] {
  return (parent?.children ?? []).filter((child) => child.type === 'element');
}

function gridOf(table: Element, section: string): Grid {
  const rows = rowsOf(table, section).map((row) => elementsOf(row).map(placeOf));
  return layOutGrid(rows, 0);
}

function placeOf(element: Element): Place {
  const { colSpan, rowSpan } = element.properties;
  return { element, colspan: Number(colSpan ?? 1), rowspan: Number(rowSpan ?? 1), text: toString(element).trim() };
}

/** A card has no column headers but a label before each value: 姓名 | … | 电话 | …. */
function isCard(head: Grid, body: Grid): boolean {
  return (
    head.length === 0 &&
    body.every((row) =>
      row.flatMap((cell) => cell ?? []).every((cell, i) => (cell.element.tagName === 'th') === (i % 2 === 0)),
    )
  );
}

function isProse(head: Grid, body: Grid): boolean {
  return head.length === 1 && columnsOf(body).some((cells) => meanLength(textsOf(cells)) >= PROSE);
}

/** The name of each column: one that spans several is that of each. */
function namesOf(head: readonly (Place | null)[]): string[] {
  let name = '';
  return head.map((cell) => (name = cell?.text ?? name));
}

function textsOf(cells: readonly Place[]): string[] {
  return cells.map(({ text }) => text);
}

/** The filled cells of each column, those that take several columns left out. */
function columnsOf(body: Grid): Place[][] {
  const width = body.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, c) =>
    body.flatMap((row) => row[c] ?? []).filter(({ colspan, text }) => colspan === 1 && text !== ''),
  );
}

function nameColumns(names: readonly string[], body: Grid): void {
  for (const row of body) {
    row.forEach((cell, c) => {
      const name = names[c];
      if (cell && name && cell.colspan === 1) cell.element.properties['dataTh'] = name;
    });
  }
}

function alignNumbers(column: readonly Place[]): void {
  for (const { element } of column) addClass(element, 'n');
}

function addClass({ properties }: Element, name: string): void {
  properties.className = [...[properties.className ?? []].flat().map(String), name];
}

function markCovered(table: Element, section: string, named: boolean): void {
  const rows = rowsOf(table, section);
  let above = '';
  gridOf(table, section).forEach((row, r) => {
    const element = rows[r];
    if (row[0]) above = row[0].text;
    else if (element) Object.assign(element.properties, { className: ['u'], ...(named && { dataUnder: above }) });
  });
}
