import { describe, expect, it } from 'vitest';
import { tableToCsv } from '../../src/gazette/export/table-to-csv.ts';
import { aTable } from '../helpers/builders.ts';

const records = (csv: string): string[] => csv.slice(1).split('\r\n').slice(0, -1);

describe('tableToCsv', () => {
  it('opens with a byte order mark and ends every record with CR and LF', () => {
    expect(tableToCsv(aTable('t', [['序号', '任务']], [['1', '绿化']]))).toBe('\uFEFF序号,任务\r\n1,绿化\r\n');
  });

  it('quotes what has a comma, a quotation mark or a line break in it', () => {
    const table = aTable('t', [], [['1,200', '所谓"绿色"', '甲\n乙', ' 丙 ', '']]);
    expect(records(tableToCsv(table))).toEqual(['"1,200","所谓""绿色""","甲\n乙", 丙 ,']);
  });

  it('keeps a program for tables from computing what a cell says', () => {
    const cells = [
      "=cmd|'/C calc'!A0",
      '@SUM(A1)',
      '+86-10',
      '-甲',
      '＝1+1',
      '-10',
      '+1.5%',
      '-1,200',
      '-',
      '—',
      '5-6',
    ];
    expect(records(tableToCsv(aTable('t', [], [cells])))).toEqual([
      `'=cmd|'/C calc'!A0,'@SUM(A1),'+86-10,'-甲,'＝1+1,-10,+1.5%,"-1,200",-,—,5-6`,
    ]);
  });

  it('repeats a merged cell in each row and column that it covers', () => {
    const table = aTable(
      't',
      [
        [
          { text: '单位', rowspan: 2 },
          { text: '指标', colspan: 2 },
        ],
        ['名称', '数值'],
      ],
      [
        [{ text: '区环保局', rowspan: 2 }, '甲', '1'],
        ['乙', '2'],
      ],
    );
    expect(records(tableToCsv(table))).toEqual(['单位,指标,指标', '单位,名称,数值', '区环保局,甲,1', '区环保局,乙,2']);
  });

  it('has the name of a group, which is one cell over the whole width, once', () => {
    const table = aTable('t', [['序号', '任务']], [[{ text: '一、空气', colspan: 2, header: true }], ['1', '绿化']]);
    expect(records(tableToCsv(table))).toEqual(['序号,任务', '一、空气,', '1,绿化']);
  });

  it('fills up a row that has fewer cells than the table columns', () => {
    expect(records(tableToCsv(aTable('t', [['甲', '乙', '丙']], [['1']])))).toEqual(['甲,乙,丙', '1,,']);
  });
});
