import { describe, expect, it } from 'vitest';
import { readFigure } from '../../src/gazette/indicators/figure.ts';

describe('a printed value', () => {
  it.each([
    ['92.7', 92.7, null, null],
    ['2,533公顷', 2533, null, '公顷'],
    ['1.11万', 11100, null, null],
    ['0.3亿', 30000000, null, null],
    ['12亿立方米', 12, null, '亿立方米'],
    ['〔18〕', 18, null, null],
    ['【3.9】', 3.9, null, null],
    ['=100', 100, null, null],
    ['-3.5%', -3.5, null, '%'],
    ['６．５％', 6.5, null, '%'],
    ['＞80', 80, 'more', null],
    ['>=80', 80, 'least', null],
    ['≤ 770', 770, 'most', null],
    ['<5', 5, 'less', null],
    ['95以上', 95, 'least', null],
    ['15左右', 15, 'about', null],
    ['控制在2300万人以内', 2300, 'most', '万人'],
    ['达到1700', 1700, 'least', null],
  ])('that says one number is read as one: %s', (value, number, side, unit) => {
    expect(readFigure(value)).toEqual({ number, side, unit });
  });

  it.each([
    '8-10',
    '<4/<5.5',
    '山区>60%',
    '南部 97.5；北部 90.6',
    '不低于80以下',
    '翻一番（全省人均GDP≥10万元）',
    '完成市下达任务',
    '稳定提高',
    '2.5微米颗粒物',
  ])('that says something else is no number: %s', (value) => {
    expect(readFigure(value)).toBeNull();
  });
});
