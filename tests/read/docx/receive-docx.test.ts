import { describe, expect, it } from 'vitest';
import type { Received } from '../../../src/gazette/read/received.ts';
import { receiveDocx } from '../../../src/gazette/read/docx/receive-docx.ts';
import { aDocx, aParagraphOf as p, run, type Parts } from '../../helpers/a-docx.ts';

/** The lines of a Word file that are text, without the blank ones between paragraphs. */
function linesOf(body: string, parts?: Parts): string[] {
  return textOf(receiveDocx(aDocx(body, parts)));
}

function textOf({ lines }: Received): string[] {
  return lines
    .filter(({ raw, aside }) => raw !== '' && aside === undefined)
    .map(({ raw }) => raw.replace(/^\u3000+/, ''));
}

function noiseIn(body: string, parts?: Parts): string[] {
  return receiveDocx(aDocx(body, parts)).lines.flatMap(({ raw, aside }) => (aside === 'noise' ? [raw] : []));
}

const levels = (...forms: readonly (readonly [format: string, text: string, more?: string])[]): string =>
  forms
    .map(
      ([format, text, more = ''], i) =>
        `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('');
const list = (id: number, definition: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${more}</w:num>`;
const numbered = (level: number, id = 1): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;

describe('a raised or lowered piece', () => {
  const raised = run('2 ', '<w:vertAlign w:val="superscript"/>');
  const marksIn = (body: string) =>
    receiveDocx(aDocx(body)).lines.flatMap(({ raw, marks = [] }) =>
      marks.map(({ start, end }) => raw.slice(start, end)),
    );

  it('loses the blanks that its line loses', () => {
    expect(marksIn(p(raised) + p(`${run('　　10m')}${raised}`))).toEqual(['2', '2']);
  });

  it('stays where it stands in a cell that begins with blanks', () => {
    const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`;
    expect(marksIn(`<w:tbl><w:tr>${cell(`${run('　　10m')}${raised}`)}${cell('甲')}</w:tr></w:tbl>`)).toEqual(['2']);
  });
});

describe('the numbers that Word prints before paragraphs', () => {
  const numbering = `<w:abstractNum w:abstractNumId="0">${levels(
    ['chineseCountingThousand', '第%1章'],
    ['chineseCounting', '%2、'],
    ['chineseCounting', '（%3）'],
    ['decimal', '%4.'],
    ['decimalEnclosedCircleChinese', '%5'],
    ['ideographTraditional', '%6．'],
  )}</w:abstractNum>${list(1, 0)}`;

  it('are in the text, in the forms of Chinese documents', () => {
    const body = [0, 1, 2, 3, 4, 5].map((level) => p('总则', numbered(level))).join('');
    expect(linesOf(body, { numbering })).toEqual([
      '第一章　总则',
      '一、总则',
      '（一）总则',
      '1.总则',
      '①总则',
      '甲．总则',
    ]);
  });

  it.each([
    ['ideographDigital', '二〇'],
    ['decimalFullWidth', '２０'],
    ['decimalZero', '20'],
    ['chineseLegalSimplified', '贰拾'],
    ['ideographLegalTraditional', '贰拾'],
    ['decimalEnclosedParen', '⒇'],
  ])('are in the form that is asked for: %s', (format, printed) => {
    const twentieth = `<w:abstractNum w:abstractNumId="0">${levels([format, '%1']).replace('w:val="1"', 'w:val="20"')}</w:abstractNum>`;
    expect(
      linesOf(p('甲', numbered(0)), { numbering: twentieth + list(1, 0) })[0]
        ?.replace('甲', '')
        .trim(),
    ).toBe(printed);
  });

  it('begin anew below another number of a level above, and go on across other paragraphs', () => {
    const body = [1, 2, 2, null, 2, 1, 2]
      .map((level) => (level === null ? p('正文。') : p('甲', numbered(level))))
      .join('');
    expect(linesOf(body, { numbering })).toEqual([
      ...['一、甲', '（一）甲', '（二）甲', '正文。', '（三）甲'],
      ...['二、甲', '（一）甲'],
    ]);
  });

  it('are those of articles through all chapters', () => {
    const articles = `<w:abstractNum w:abstractNumId="1">${levels(
      ['chineseCounting', '第%1章'],
      ['chineseCounting', '第%2条', '<w:lvlRestart w:val="0"/>'],
    )}</w:abstractNum>${list(1, 1)}`;
    const body = [0, 1, 1, 0, 1].map((level) => p('甲', numbered(level))).join('');
    expect(linesOf(body, { numbering: articles })).toEqual([
      ...['第一章　甲', '第一条　甲', '第二条　甲'],
      ...['第二章　甲', '第三条　甲'],
    ]);
  });

  it('go on in a second list of the same definition, unless that begins anew', () => {
    const more = list(2, 0) + list(3, 0, '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride>');
    const body = [1, 1, 2, 3].map((id) => p('甲', numbered(1, id))).join('');
    expect(linesOf(body, { numbering: numbering + more })).toEqual(['一、甲', '二、甲', '三、甲', '一、甲']);
  });

  it('come from the style, and none where the paragraph says so', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="T"><w:name w:val="条"/><w:pPr>${numbered(1)}</w:pPr></w:style>`;
    const style = '<w:pStyle w:val="T"/>';
    const body = p('甲', style) + p('乙', `${style}<w:numPr><w:numId w:val="0"/></w:numPr>`) + p('丙', style);
    expect(linesOf(body, { numbering, styles })).toEqual(['一、甲', '乙', '二、丙']);
  });

  it('are in digits on all levels where the list is legal', () => {
    const legal = `<w:abstractNum w:abstractNumId="0">${levels(
      ['chineseCounting', '第%1章'],
      ['decimal', '%1.%2', '<w:isLgl/>'],
    )}</w:abstractNum>${list(1, 0)}`;
    expect(linesOf(p('甲', numbered(0)) + p('乙', numbered(1)), { numbering: legal })).toEqual([
      '第一章　甲',
      '1.1　乙',
    ]);
  });
});

describe('what a reader of a Word file does not see', () => {
  it('is noise where it was deleted, moved away or hidden, and what was inserted is text', () => {
    const body = p(
      `${run('本办法自')}<w:del w:id="1"><w:r><w:delText>2019</w:delText></w:r></w:del><w:ins w:id="2">${run('2020')}</w:ins>${run('年起施行。')}${run('内部', '<w:vanish/>')}`,
    );
    expect(linesOf(body)).toEqual(['本办法自2020年起施行。']);
    expect(noiseIn(body)).toEqual(['2019内部']);
  });

  it('is one line of noise, whatever lines it had', () => {
    const deleted =
      '<w:del w:id="1"><w:r><w:delText>有效期</w:delText><w:br/><w:delText>五年。</w:delText></w:r></w:del>';
    expect(noiseIn(p(`${run('自印发之日起施行。')}${deleted}`))).toEqual(['有效期 五年。']);
  });

  it('is noise in the heads of pages', () => {
    const parts = { header: p('江东市人民政府公报') };
    expect([linesOf(p('正文。'), parts), noiseIn(p('正文。'), parts)]).toEqual([['正文。'], ['江东市人民政府公报']]);
  });

  it('is left out where it is the instruction of a field, whose result is text', () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const instruction = '<w:r><w:instrText> HYPERLINK "http://a" </w:instrText></w:r>';
    const body = p(`${run('见')}${field('begin')}${instruction}${field('separate')}${run('附件')}${field('end')}`);
    expect(linesOf(body)).toEqual(['见附件']);
  });
});

describe('tables of a Word file', () => {
  const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;

  it('keep merged cells, heads and lines in cells', () => {
    const body = `<w:tbl>
      <w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('任务', '<w:vMerge w:val="restart"/>')}${cell('时限', '<w:gridSpan w:val="2"/>')}</w:tr>
      <w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('', '<w:vMerge/>')}${cell('启动')}${cell('完成')}</w:tr>
      <w:tr>${cell('编制')}${cell('7月')}<w:tc>${p('12月')}${p('底前')}</w:tc></w:tr></w:tbl>`;
    const rows = receiveDocx(aDocx(body)).lines.filter(({ cells }) => cells);
    expect(rows.map(({ raw }) => raw)).toEqual(['任务\t时限\t', '\t启动\t完成', '编制\t7月\t12月\u2028底前']);
    expect(rows[0]?.cells?.map(({ span }) => span)).toEqual([
      { colspan: 1, rowspan: 2, header: true },
      { colspan: 2, rowspan: 1, header: true },
      null,
    ]);
    expect(rows[1]?.cells?.[0]?.span).toBeNull();
  });

  it('of one column set paragraphs in their place', () => {
    const body = `<w:tbl><w:tr>${cell('江东市人民政府文件')}</w:tr><w:tr>${cell('江政发〔2020〕1号')}</w:tr></w:tbl>`;
    expect(linesOf(body)).toEqual(['江东市人民政府文件', '江政发〔2020〕1号']);
  });
});

describe('what stands in a line of a Word file', () => {
  it('keeps sub- and superscript, by name and by how it is moved', () => {
    const body = p(
      `${run('CO')}${run('2', '<w:vertAlign w:val="subscript"/>')}${run('，m')}${run('3', '<w:position w:val="8"/>')}`,
    );
    const [line] = receiveDocx(aDocx(body)).lines;
    expect([line?.raw, line?.marks]).toEqual([
      'CO2，m3',
      [
        { kind: 'sub', start: 2, end: 3 },
        { kind: 'sup', start: 5, end: 6 },
      ],
    ]);
  });

  it('ends where Word ends it, and keeps the symbols of forms', () => {
    const body = p(
      '<w:r><w:t>是</w:t><w:sym w:font="Wingdings" w:char="F0FE"/><w:br/><w:t>否</w:t><w:sym w:font="Wingdings 2" w:char="F0A3"/></w:r>',
    );
    expect(linesOf(body)).toEqual(['是☑', '否☐']);
  });

  it('goes on where the file has a line end, which Word does not show', () => {
    expect(linesOf(p('本办法自印发之日起\n施行。'))).toEqual(['本办法自印发之日起 施行。']);
  });

  it('keeps the tab before the page of an entry of a contents page; others are blanks', () => {
    const entry = `${run('1.')}<w:r><w:tab/></w:r>${run('关于印发行动计划的通知')}<w:r><w:tab/></w:r>`;
    expect(linesOf(p(entry + run('12')))).toEqual(['1.　关于印发行动计划的通知\t12']);
    expect(linesOf(p(`${entry}${run('（１２）')}`))).toEqual(['1.　关于印发行动计划的通知\t（１２）']);
    expect(linesOf(p(entry + run('江东市人民政府')))).toEqual(['1.　关于印发行动计划的通知　江东市人民政府']);
  });

  it('has a footnote below it, its mark where it is called', () => {
    const call = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const footnotes = `<w:footnote w:type="separator" w:id="0">${p('')}</w:footnote><w:footnote w:id="2">${p('<w:r><w:footnoteRef/></w:r><w:r><w:t>见附件。</w:t></w:r>')}</w:footnote>`;
    const circled =
      '<w:sectPr><w:footnotePr><w:numFmt w:val="decimalEnclosedCircleChinese"/></w:footnotePr></w:sectPr>';
    const body = p(`${run('合同能源管理')}${call}${run('模式。')}`) + p('下一段。');
    expect(linesOf(body, { footnotes })).toEqual(['合同能源管理[1]模式。', '[1] 见附件。', '下一段。']);
    expect(linesOf(body + circled, { footnotes })).toEqual(['合同能源管理①模式。', '① 见附件。', '下一段。']);
  });

  it('holds formulas as they are read', () => {
    const fraction =
      '<m:oMath><m:r><m:t>η=</m:t></m:r><m:f><m:num><m:r><m:t>Q+1</m:t></m:r></m:num><m:den><m:r><m:t>W</m:t></m:r></m:den></m:f></m:oMath>';
    expect(linesOf(p(`${run('按下式计算：')}${fraction}`))).toEqual(['按下式计算：η=(Q+1)/W']);
  });

  it('is followed by the text box that is tied to it, once', () => {
    const box = `<w:txbxContent>${p('框内文字')}</w:txbxContent>`;
    const body = p(
      `${run('正文。')}<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    );
    expect(linesOf(body)).toEqual(['正文。', '框内文字']);
  });

  it('is a picture where a picture stands alone', () => {
    expect(linesOf(p('<w:r><w:drawing><a:blip/></w:drawing></w:r>'))).toEqual(['![]()']);
  });
});

describe('where a paragraph of a Word file is set', () => {
  it('is known: in the middle, on the right, with an indent, as a heading', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>';
    const body =
      p('标题', '<w:jc w:val="center"/>') +
      p('落款', '<w:jc w:val="right"/>') +
      p('正文。', '<w:ind w:firstLineChars="200" w:firstLine="640"/>') +
      p('层次', '<w:pStyle w:val="H"/>');
    const lines = receiveDocx(aDocx(body, { styles })).lines.filter(({ raw }) => raw !== '');
    expect(lines.map(({ raw, align, heading }) => [raw, align, heading])).toEqual([
      ['标题', 'center', undefined],
      ['落款', 'right', undefined],
      ['\u3000\u3000正文。', undefined, undefined],
      ['层次', undefined, 2],
    ]);
  });

  it.each([
    ['a tab', '<w:r><w:tab/></w:r>'],
    ['full blanks', run('　　')],
    ['blanks', run('    ')],
    ['an indent', '', '<w:ind w:firstLineChars="200"/>'],
  ])('begins with an indent, however it is typed: %s', (_, ahead, properties = '') => {
    const [line] = receiveDocx(aDocx(p(`${ahead}${run('各区人民政府要加强领导。')}`, properties))).lines;
    expect(line?.raw).toBe('　　各区人民政府要加强领导。');
  });
});

it('a Word file that is damaged is refused with what to do', () => {
  const bytes = aDocx(p('正文。'));
  expect(() => receiveDocx(bytes.subarray(0, bytes.length - 40))).toThrow('Word 文件已损坏');
});
