/** What pages with places are read as, all the way to the tree. */
import { describe, expect, it } from 'vitest';
import { convertGazette } from '../../../src/gazette/convert-gazette.ts';
import type { GazetteDocument } from '../../../src/gazette/model/document.ts';
import type { GazetteNode, Table } from '../../../src/gazette/model/nodes.ts';
import { walkNodes } from '../../../src/gazette/model/walk-nodes.ts';
import { layOutPages } from '../../../src/gazette/read/layout/lay-out-pages.ts';
import type { PrintedPage } from '../../../src/gazette/read/layout/printed-page.ts';
import { across, at, column, down, grid, page } from '../../helpers/printed-pages.ts';

const [LEFT, INDENT, RIGHT] = [100, 120, 320];
/** 22 characters a line. */
const OPENING = [
  ...column(LEFT, 60, ['各区人民政府，市政府各委、办、局：']),
  at(INDENT, 78, '为贯彻落实国家关于绿色发展的决策部署，加'),
  ...column(LEFT, 96, ['快建立健全绿色低碳循环发展经济体系，促进经济社会', '发展全面绿色转型，提出以下意见。']),
];
const TITLE = [at(130, 20, '关于加快建立绿色低碳循环', 14), at(137, 40, '发展经济体系的意见', 14)];

describe('a heading', () => {
  it('goes on in a second line that is set in as its first is', () => {
    const document = read([
      page([
        ...TITLE,
        ...OPENING,
        at(INDENT, 132, '一、健全绿色低碳循环发展的生产体系，全面推'),
        at(INDENT, 150, '进清洁生产'),
        at(INDENT, 168, '推进工业绿色升级，加快实施钢铁、石化、化'),
        at(LEFT, 186, '工、有色等行业绿色化改造。'),
        at(INDENT, 204, '二、健全绿色低碳循环发展的流通体系'),
        at(INDENT, 222, '打造绿色物流，积极调整运输结构。'),
      ]),
    ]);
    expect(headingsOf(document)).toEqual([
      '健全绿色低碳循环发展的生产体系，全面推进清洁生产',
      '健全绿色低碳循环发展的流通体系',
    ]);
  });
});

describe('the list of annexes', () => {
  it('goes on below the names, not below their numbers', () => {
    const document = read([
      page([
        ...TITLE,
        ...OPENING,
        at(INDENT, 132, '各区要抓好落实，加强督促检查。'),
        at(INDENT, 168, '附件：1.绿色低碳循环发展经济体系建设重点任'),
        at(170, 186, '务分工方案'),
        at(150, 204, '2.绿色产业指导目录'),
      ]),
    ]);
    expect(nodesOf(document).flatMap((node) => (node.type === 'annexList' ? [node.text] : []))).toEqual([
      '附件：1.绿色低碳循环发展经济体系建设重点任务分工方案',
      '2.绿色产业指导目录',
    ]);
  });
});

describe('a table over two pages', () => {
  const COLUMNS = [LEFT, 160, 240, RIGHT];
  const first = page(
    [
      ...TITLE,
      ...OPENING,
      ...[at(105, 165, '指标'), at(165, 165, '依据'), at(245, 165, '数值')],
      ...[at(105, 185, '耕地保有量'), at(165, 185, '《规划》'), at(245, 185, '1.11万亩')],
      ...[at(105, 205, '实施建议'), at(165, 205, '严格控制新增建设用地规模')],
    ],
    [...grid(COLUMNS, [150, 170, 190]), across(210, LEFT, RIGHT), ...[LEFT, 160, RIGHT].map((x) => down(x, 190, 210))],
  );

  it('keeps its columns on a page where no cell parts them', () => {
    const second = page(
      [at(105, 65, '效益分析'), at(165, 65, '提高土地利用效率。')],
      grid([LEFT, 160, RIGHT], [50, 70]),
    );
    expect(rowsOf(read([first, second])).at(-1)).toEqual(['效益分析', '提高土地利用效率。×2']);
  });

  it('has a row again that the page has cut', () => {
    const second = page([at(165, 65, '和占用耕地。')], grid([LEFT, 160, RIGHT], [50, 70]));
    expect(rowsOf(read([first, second])).at(-1)).toEqual(['实施建议', '严格控制新增建设用地规模和占用耕地。×2']);
  });

  it('has a merged cell that reaches over the cut', () => {
    const above = page(
      [
        ...TITLE,
        ...OPENING,
        ...[at(105, 165, '任务'), at(165, 165, '措施'), at(245, 165, '单位')],
        ...[at(105, 185, '蓝天'), at(165, 185, '控制扬尘。'), at(245, 185, '住建局')],
        ...[at(165, 205, '淘汰锅炉。'), at(245, 205, '环保局')],
      ],
      [
        ...grid(COLUMNS, [150, 170]),
        ...grid([160, 240, RIGHT], [170, 190, 210]),
        down(LEFT, 150, 210),
        across(210, LEFT, RIGHT),
      ],
    );
    const below = page(
      [...[at(165, 65, '治理餐饮。'), at(245, 65, '城管局')], ...[at(165, 85, '油气回收。'), at(245, 85, '环保局')]],
      [...grid([160, 240, RIGHT], [50, 70, 90]), down(LEFT, 50, 90), across(50, LEFT, RIGHT), across(90, LEFT, RIGHT)],
    );
    expect(rowsOf(read([above, below]))[1]).toEqual(['蓝天↓4', '控制扬尘。', '住建局']);
  });
});

function read(pages: readonly PrintedPage[]): GazetteDocument {
  const { documents } = convertGazette({
    id: 'sample',
    file: 'seeds/sample.pdf',
    received: layOutPages(pages),
    sha256: '0'.repeat(64),
    sidecar: {},
  });
  const [document] = documents;
  if (!document) throw new Error('expected a document');
  return document;
}

function nodesOf({ parts }: GazetteDocument): GazetteNode[] {
  return parts.flatMap(({ children }) => [...walkNodes(children)]);
}

function headingsOf(document: GazetteDocument): string[] {
  return nodesOf(document).flatMap((node) => (node.type === 'section' ? [node.heading] : []));
}

/** All rows of the tables, `×` what a cell takes of the columns, `↓` of the rows. */
function rowsOf(document: GazetteDocument): string[][] {
  const tables = nodesOf(document).filter((node): node is Table => node.type === 'table');
  return tables
    .flatMap(({ head, body }) => [...head, ...body])
    .map((row) =>
      row.map(({ text, colspan, rowspan }) => `${text}${colspan ? `×${colspan}` : ''}${rowspan ? `↓${rowspan}` : ''}`),
    );
}
