import type { Parts } from '../helpers/a-docx.ts';
import type { Random } from './random.ts';

/** What the bodies of Word files made up refer to: numbers of all levels, styles, notes. */
export const PARTS: Parts = {
  numbering: `<w:abstractNum w:abstractNumId="0">${[
    ['chineseCountingThousand', '第%1章'],
    ['chineseCounting', '%2、'],
    ['chineseCounting', '（%3）'],
    ['decimal', '%4.'],
    ['decimalEnclosedCircleChinese', '%5'],
    ['nothing', '%1.%2.%9'],
  ]
    .map(
      ([form = '', text = ''], i) =>
        `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${form}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
  styles:
    '<w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/><w:jc w:val="center"/></w:pPr></w:style>',
  footnotes: '<w:footnote w:id="2"><w:p><w:r><w:t>指本市。</w:t></w:r></w:p></w:footnote>',
  header: '<w:p><w:r><w:t>滨海市人民政府公报</w:t></w:r></w:p>',
};

const PLACES: readonly string[] = [
  '',
  '',
  '<w:jc w:val="center"/>',
  '<w:jc w:val="right"/>',
  '<w:ind w:firstLineChars="200"/>',
  '<w:ind w:left="-1" w:firstLine="99999999"/>',
  '<w:pStyle w:val="a"/>',
  '<w:outlineLvl w:val="1"/>',
  '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>',
  '<w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr>',
  '<w:numPr><w:ilvl w:val="5"/><w:numId w:val="1"/></w:numPr>',
  '<w:numPr><w:ilvl w:val="99"/><w:numId w:val="7"/></w:numPr>',
];

const LOOKS: readonly string[] = [
  '<w:b/>',
  '<w:vanish/>',
  '<w:vertAlign w:val="superscript"/>',
  '<w:vertAlign w:val="subscript"/>',
  '<w:rtl/>',
];

/** What stands between runs of text. */
const PIECES: readonly string[] = [
  '<w:r><w:br/></w:r>',
  '<w:r><w:tab/></w:r>',
  '<w:r><w:footnoteReference w:id="2"/></w:r>',
  '<w:r><w:footnoteReference w:id="9"/></w:r>',
  '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>',
  '<w:r><w:sym w:font="A" w:char="D800"/></w:r>',
  '<w:del w:id="1"><w:r><w:delText>删去。</w:delText></w:r></w:del>',
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>',
  '<w:hyperlink r:id="rId9"><w:r><w:t>网址</w:t></w:r></w:hyperlink>',
  '<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>',
];

/** Lines as the XML of the body of a Word file, a paragraph or table a line. */
export function asDocx(lines: readonly string[], random: Random): string {
  return lines
    .map((line) =>
      line.includes('\t') ? tableOf(line.split('\t'), random) : paragraphOf(line, random.pick(PLACES), random),
    )
    .join('\n');
}

function paragraphOf(line: string, place: string, random: Random): string {
  const cut = random.once(4) ? random.below(line.length + 1) : line.length;
  const runs = [runOf(line.slice(0, cut), random), random.once(5) ? random.pick(PIECES) : ''];
  if (cut < line.length) runs.push(runOf(line.slice(cut), random));
  const all = runs.join('');
  return `<w:p><w:pPr>${place}</w:pPr>${random.once(20) ? `<w:ins w:id="3">${all}</w:ins>` : all}</w:p>`;
}

function runOf(text: string, random: Random): string {
  const look = random.once(8) ? random.pick(LOOKS) : '';
  return `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

function tableOf(cells: readonly string[], random: Random): string {
  const cell = (text: string): string => {
    const spans = random.once(5)
      ? random.pick([
          '<w:gridSpan w:val="2"/>',
          '<w:vMerge/>',
          '<w:gridSpan w:val="99999"/>',
          '<w:gridSpan w:val="-1"/>',
        ])
      : '';
    const inner = random.once(20) ? tableOf([text], random) : '';
    return `<w:tc><w:tcPr>${spans}</w:tcPr>${inner}${paragraphOf(text, '', random)}</w:tc>`;
  };
  const rows = Array.from({ length: 1 + random.below(3) }, () => `<w:tr>${cells.map(cell).join('')}</w:tr>`);
  return `<w:tbl>${rows.join('')}</w:tbl>`;
}

/** What XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
