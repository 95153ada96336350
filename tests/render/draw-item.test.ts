import { describe, expect, it } from 'vitest';
import { exportHtml } from '../../src/gazette/export/export-html.ts';
import type { GazetteNode } from '../../src/gazette/model/nodes.ts';
import { aDocument, aFigure, anArticle, anItem, aParagraph, aPart, aSection, aTable } from '../helpers/builders.ts';
import { EXPORT_OPTIONS } from '../helpers/export-options.ts';

/** The element that an item without words of its own becomes. */
function tagOf(...children: GazetteNode[]): string | undefined {
  const parts = [aPart({ children: [anItem('item_1', '1.', '', { children })] })];
  return /<(\w+)[^<>]*id="item_1"/.exec(exportHtml(aDocument({ parts }), EXPORT_OPTIONS))?.[1];
}

describe('a number without words of its own', () => {
  it.each<[string, GazetteNode]>([
    ['paragraphs', aParagraph('para_2', '加强组织领导。')],
    ['numbers', anItem('item_2', '（1）', '加强组织领导。')],
    ['articles', anArticle(1, '第一条', [])],
    ['sections', aSection('sec_1', 1, '一、', '总体要求', [])],
    ['a table', aTable('tbl_1', [], [['甲', '乙']])],
    ['a picture', aFigure('fig_1', '图1')],
  ])('is no paragraph, which could not hold %s', (_, child) => {
    expect(tagOf(child)).toBe('div');
  });

  it('is one where nothing is below it', () => {
    expect(tagOf()).toBe('p');
  });
});
