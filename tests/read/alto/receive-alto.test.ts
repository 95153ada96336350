import { describe, expect, it } from 'vitest';
import { writeAlto } from '../../../scripts/recognise/write-alto.ts';
import type { RecognisedCharacter, RecognisedPage } from '../../../scripts/recognise/recognised-page.ts';
import { receive } from '../../../src/gazette/read/receive.ts';
import type { Received } from '../../../src/gazette/read/received.ts';

/** Pixels of the body text, as at 300 dpi. */
const EM = 50;

/** Characters side by side, each as wide as it is high but for the white round it; those in 〔〕 are not sure. */
function line(x: number, y: number, text: string, em = EM): RecognisedCharacter[] {
  let isSure = true;
  return [...text].reduce<RecognisedCharacter[]>((found, character) => {
    if (character === '〔' || character === '〕') isSure = character === '〕';
    else {
      const x0 = x + found.length * em;
      found.push({ text: character, x0, x1: x0 + em * 0.9, y0: y - em * 0.9, y1: y, confidence: isSure ? 0.98 : 0.4 });
    }
    return found;
  }, []);
}

async function read(lines: RecognisedCharacter[][], rules: RecognisedPage['rules'] = []): Promise<Received> {
  const page = { width: 2480, height: 3508, lines, rules };
  return receive(new TextEncoder().encode(writeAlto([page], 'scan.png')));
}

describe('a recognised page', () => {
  it('gives lines with their places in em, whatever its resolution', async () => {
    const { lines, text } = await read([
      line(400, 500, '第一条为了加强公益性公墓管理制'),
      line(300, 600, '定本办法自二月一日起施行。'),
    ]);
    expect(text).toBe('第一条为了加强公益性公墓管理制\n定本办法自二月一日起施行。\n');
    expect(lines.map(({ place }) => [place?.page, Math.round(place?.x0 ?? -1), place?.size])).toEqual([
      [1, 2, 1],
      [1, 0, 1],
    ]);
  });

  it('carries doubt to the character', async () => {
    const { lines } = await read([
      line(300, 500, '根据国务院殡〔芽〕管理条例'),
      line(300, 600, '结合本地实际〔制〕定'),
    ]);
    expect(lines.map(({ raw, doubtful }) => doubtful?.map((at) => raw[at]))).toEqual([['芽'], ['制']]);
  });

  it('tells the size of a title from that of the body', async () => {
    const { lines } = await read([
      line(500, 300, '公益性公墓管理办法', EM * 1.5),
      line(300, 500, '第一条为了加强公益性公墓管理制'),
      line(300, 600, '定本办法自二月一日起施行。'),
    ]);
    expect(lines.filter(({ raw }) => raw !== '').map(({ place }) => Number(place?.size.toFixed(1)))).toEqual([
      1.5, 1, 1,
    ]);
  });

  it('has a table where its lines are drawn, with what is doubtful in its cells', async () => {
    const across = [400, 500, 600].map((y) => ({ x0: 300, x1: 1100, y0: y, y1: y + 3 }));
    const down = [300, 700, 1100].map((x) => ({ x0: x, x1: x + 3, y0: 400, y1: 603 }));
    const rows = [
      line(350, 470, '单位名称'),
      line(750, 470, '电话号码'),
      line(350, 570, '区〔民〕政局'),
      line(750, 570, '六九八四'),
    ];
    const { lines } = await read([...rows, line(300, 900, '以上各单位应当公布值班电话。')], [...across, ...down]);
    expect(lines.filter(({ cells }) => cells).map(({ raw }) => raw)).toEqual([
      '单位名称\t电话号码',
      '区民政局\t六九八四',
    ]);
    expect(lines.find(({ raw }) => raw.startsWith('区民'))?.doubtful).toEqual([1]);
  });

  it('of nothing is refused, and so is a file that was cut off', async () => {
    await expect(read([])).rejects.toThrow('没有文字');
    const cut = new TextEncoder().encode('<?xml version="1.0"?><alto><Layout><Page>');
    await expect(receive(cut)).rejects.toThrow('不是完整的 XML');
  });

  it('of another program is read as well, with a base line of points and no doubt told', async () => {
    const alto = `<?xml version="1.0"?><alto xmlns="http://www.loc.gov/standards/alto/ns-v3#"><Layout><Page><PrintSpace><TextBlock>
      <TextLine HPOS="300" VPOS="460" WIDTH="450" HEIGHT="48" BASELINE="300,500 750,501"><String CONTENT="各区人民政府" HPOS="300" VPOS="460" WIDTH="300" HEIGHT="48" WC="0.9"/><SP WIDTH="10"/><String CONTENT="各部门" HPOS="600" VPOS="460" WIDTH="150" HEIGHT="48"/></TextLine>
      </TextBlock></PrintSpace></Page></Layout></alto>`;
    const { lines } = await receive(new TextEncoder().encode(alto));
    expect(lines.map(({ raw }) => raw)).toEqual(['各区人民政府各部门']);
  });
});
