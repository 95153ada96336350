import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { convertGazette, type ConvertedGazette } from '../../../src/gazette/convert-gazette.ts';
import { accountForSource } from '../../../src/gazette/parse/account-for-source.ts';
import { walkNodes } from '../../../src/gazette/model/walk-nodes.ts';
import { layOutPages } from '../../../src/gazette/read/layout/lay-out-pages.ts';
import type { PrintedPage } from '../../../src/gazette/read/layout/printed-page.ts';
import { receiveOfd } from '../../../src/gazette/read/ofd/receive-ofd.ts';
import type { Received } from '../../../src/gazette/read/received.ts';
import { receive } from '../../../src/gazette/read/receive.ts';
import { convertText } from '../../helpers/convert-text.ts';
import { typeset, type Piece } from '../../helpers/typeset.ts';
import { writeOfd, type OfdOptions, type Producer } from '../../helpers/write-ofd.ts';
import { differencesBetween, outlineOf } from '../../metamorphic/outline.ts';

const PRODUCERS: readonly Producer[] = ['lines', 'characters'];

/** 《取水许可和水资源费征收管理条例》第一章、第三十二条的一部分，和一张表 */
const PIECES: readonly Piece[] = [
  { title: '清江市人民政府关于印发清江市取水许可管理办法的通知' },
  { title: '清政发〔2021〕8号' },
  { paragraph: '各县（区）人民政府，市政府各部门：' },
  { paragraph: '现将《清江市取水许可管理办法》印发给你们，请遵照执行。' },
  { right: '清江市人民政府' },
  { right: '2021年5月8日' },
  { title: '清江市取水许可管理办法' },
  {
    paragraph:
      '第一条　为加强水资源管理和保护，促进水资源的节约与合理开发利用，根据《中华人民共和国水法》，制定本办法。',
  },
  {
    paragraph:
      '第二条　本办法所称取水，是指利用取水工程或者设施直接从江河、湖泊或者地下取用水资源。取用水资源的单位和个人，除本办法第四条规定的情形外，都应当申请领取取水许可证，并缴纳水资源费。',
  },
  {
    paragraph:
      '第三条　县级以上人民政府水行政主管部门按照分级管理权限，负责取水许可制度的组织实施和监督管理。水资源费征收标准见下表。',
  },
  {
    rows: [
      ['类别', '地表水', '地下水'],
      ['居民生活', '0.10', '0.20'],
      ['工业', '0.20', '0.40'],
      ['特种行业', '1.00', '2.00'],
    ],
  },
  { paragraph: '第四条　家庭生活和零星散养、圈养畜禽饮用等少量取水的，不需要申请领取取水许可证。' },
  {
    paragraph:
      '第五条　取水许可应当首先满足城乡居民生活用水，并兼顾农业、工业、生态与环境用水以及航运等需要。取水许可必须符合水资源综合规划、流域综合规划、水中长期供求规划和水功能区划，遵守依照《中华人民共和国水法》规定批准的水量分配方案；尚未制定水量分配方案的，应当遵守有关地方人民政府间签订的协议。',
  },
  { paragraph: '第六条　本办法自2021年7月1日起施行。' },
];

const TEXT = PIECES.map((piece) => {
  if ('rows' in piece) return piece.rows.map((row) => row.join('\t')).join('\n');
  return 'title' in piece
    ? piece.title
    : 'right' in piece
      ? piece.right
      : 'paragraph' in piece
        ? `　　${piece.paragraph}`
        : '';
}).join('\n\n');

describe('an OFD', () => {
  it.each(PRODUCERS)('has the lines of the pages that were written (%s)', (producer) => {
    const pages = typeset(PIECES, { head: '清江市人民政府公报 2021年第3期', firstPage: 12 });
    const [read, expected] = [receiveOfd(writeOfd([pages], { producer })), layOutPages(pages)];
    const linesOf = ({ lines }: Received): unknown[] =>
      lines.map(({ raw, aside, cells }) => [producer === 'lines' ? raw : raw.replaceAll(' ', ''), aside, cells]);
    const [one, other] = [linesOf(read), linesOf(expected)];
    expect(one).toEqual(other);
  });

  it.each(PRODUCERS)(
    'is read as its text is: title, number, articles, paragraphs over pages, table (%s)',
    async (producer) => {
      const pages = typeset(PIECES, { head: '清江市人民政府公报 2021年第3期', firstPage: 12 });
      const gazette = await convert([pages], { producer });
      expect(accountForSource(gazette.trace)).toEqual({ lost: [], twice: [] });
      const text = convertText(TEXT);
      expect(differencesBetween(withoutHeads(text), withoutHeads(gazette))).toEqual([]);
      expect(gazette.documents[0]?.docNumber).toBe('清政发〔2021〕8号');
      const nodes = gazette.documents.flatMap(({ parts }) => parts.flatMap(({ children }) => [...walkNodes(children)]));
      expect(nodes.filter(({ type }) => type === 'article')).toHaveLength(6);
      expect(nodes.find(({ type }) => type === 'table')).toMatchObject({ columns: 3 });
    },
  );

  it('has all documents of its package', async () => {
    const notice = (n: number, about: string, words: string): PrintedPage[] =>
      typeset([
        { title: `清江市人民政府关于${about}的通知` },
        { title: `清政发〔2021〕${n}号` },
        { paragraph: '各县（区）人民政府：' },
        { paragraph: words },
        { right: '清江市人民政府' },
        { right: `2021年${n}月8日` },
      ]);
    const census = notice(3, '做好第七次人口普查工作', '为做好普查工作，现就有关事项通知如下，请认真贯彻执行。');
    const trees = notice(4, '植树', '今年全市植树一百万株。'.repeat(6));
    const { documents } = await convert([census, trees]);
    expect(documents.map(({ docNumber }) => docNumber)).toEqual(['清政发〔2021〕3号', '清政发〔2021〕4号']);
  });

  it('has what its templates draw on each page, as running heads', () => {
    const template = typeset([], {});
    const head = { text: '清江市人民政府公报', x0: 80, x1: 170, y: 70, size: 10 };
    const pages = typeset(PIECES, { firstPage: 12 });
    const { lines } = receiveOfd(writeOfd([pages], { template: { texts: [head], rules: template[0]?.rules ?? [] } }));
    expect(lines.filter(({ aside }) => aside === 'running-head').map(({ raw }) => raw)).toEqual(
      pages.map(() => head.text),
    );
  });

  it('has the texts of composite objects and blocks, and none that is hidden or at an angle', () => {
    const text = (words: string, y: number, attributes = ''): string =>
      `<ofd:TextObject ID="7" Boundary="20 ${y} 100 6" Font="3" Size="5" ${attributes}><ofd:TextCode X="0" Y="5" DeltaX="5 5 5 5 5 5">${words}</ofd:TextCode></ofd:TextObject>`;
    const page = `<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer><ofd:PageBlock ID="1">${text('第一条甲', 20)}</ofd:PageBlock><ofd:CompositeObject ID="2" ResourceID="9" Boundary="0 10 100 100" CTM="0.5 0 0 0.5 10 10"/>${text('隐藏的字', 50, 'Visible="false"')}${text('内部资料', 60, 'CTM="0.7 0.7 -0.7 0.7 0 0"')}</ofd:Layer></ofd:Content></ofd:Page>`;
    const unit = `<ofd:Res xmlns:ofd="http://www.ofdspec.org/2016"><ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="9" Width="100" Height="100"><ofd:Content>${text('第二条乙', 40)}</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits></ofd:Res>`;
    const files = { 'Doc_0/DocumentRes.xml': unit, 'DOC_0/pages/Page_1/content.xml': page };
    const { lines } = receiveOfd(
      writeOfd([[...typeset([{ paragraph: '总则' }]), { texts: [], rules: [] }]], {
        files,
        without: ['Doc_0/Pages/Page_1/Content.xml'],
      }),
    );
    expect(lines.map(({ raw, place }) => [raw, place?.page]).filter(([raw]) => raw !== '')).toEqual([
      ['总则', 1],
      ['第一条甲', 2],
      ['第二条乙', 2],
    ]);
  });

  it('keeps apart what its deltas set apart', () => {
    const texts = (deltas: string): string =>
      `<ofd:TextObject ID="7" Boundary="20 20 100 6" Font="3" Size="5"><ofd:TextCode X="0" Y="5" DeltaX="${deltas}">甲乙丙丁</ofd:TextCode></ofd:TextObject>`;
    const read = (deltas: string): string[] => {
      const page = `<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content><ofd:Layer>${texts(deltas)}</ofd:Layer></ofd:Content></ofd:Page>`;
      const ofd = writeOfd([[{ texts: [], rules: [] }]], {
        files: { 'Doc_0/Pages/Page_0/Content.xml': page },
        without: [],
      });
      return receiveOfd(ofd).lines.map(({ raw }) => raw);
    };
    expect(read('g 3 5')).toEqual(['甲乙丙丁']);
    expect(read('5 10 5')).toEqual(['甲乙　丙丁']);
    expect(read('5 g 1 30 5')).toEqual(['甲乙\t丙丁']);
  });

  it('that is signed says so', async () => {
    const { issue } = await convert([typeset(PIECES)], { signed: true });
    expect(issue.warnings.filter(({ rule }) => rule === 'read/signed').map(({ message }) => message)).toEqual([
      '文件有电子签章，没有验证，印章的图像没有收入',
    ]);
  });

  it.each([
    ['是扫描图像', writeOfd([[{ texts: [], rules: [] }]])],
    ['已加密', writeOfd([typeset(PIECES)], { files: { 'Encryptions.xml': '<ofd:Encryptions/>' } })],
    ['已损坏', writeOfd([typeset(PIECES)], { files: { 'Doc_0/Document.xml': 'ÿþ' } })],
    ['没有文档', zipSync({ 'OFD.xml': strToU8('<ofd:OFD/>') })],
  ])('that cannot be read is refused with what to do (%s)', async (why, bytes) => {
    await expect(receive(bytes)).rejects.toMatchObject({
      rule: 'read/unsupported',
      message: expect.stringContaining(why) as string,
    });
  });
});

async function convert(
  documents: readonly (readonly PrintedPage[])[],
  options: OfdOptions = {},
): Promise<ConvertedGazette> {
  const received = await receive(writeOfd(documents, options));
  return convertGazette({ id: 'sample', file: 'seeds/sample.ofd', received, sha256: '0'.repeat(64), sidecar: {} });
}

/** A grid says how cells lie, not which of them are heads. */
function withoutHeads(gazette: ConvertedGazette): string[] {
  return outlineOf(gazette).map((line) => line.replaceAll(',"header":true', ''));
}
