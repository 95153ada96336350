import { AlignmentType, LineRuleType, type IPropertiesOptions, type IRunStylePropertiesOptions } from 'docx';
import { CHARACTER_PITCH, LINE_PITCH, PAPER, POINTS, SIZE } from '../paper.ts';

/** Twentieths of a point, in which Word measures. */
const TWIPS = 20;

/** The page and its grid of 22 lines of 28 characters (GB/T 9704—2012, 5.2). */
export const PAGE = {
  page: {
    size: { width: millimetres(PAPER.width), height: millimetres(PAPER.height) },
    margin: {
      top: millimetres(PAPER.margin.top),
      left: millimetres(PAPER.margin.left),
      bottom: millimetres(PAPER.margin.bottom),
      right: millimetres(PAPER.margin.right),
      // 7.5: the page number stands 7 mm below the type area.
      footer: millimetres(PAPER.margin.bottom - 7 - 5),
    },
  },
  // Programs differ in how they count a grid of characters: the text itself is set that much closer.
  grid: { type: 'lines', linePitch: Math.floor(LINE_PITCH * TWIPS) },
} as const;

/** Faces by their names in Word, and what stands in where a machine has none of the name (`fontTable.xml`). */
export const FACES = {
  title: { name: '方正小标宋简体', others: 'FZXiaoBiaoSong-B05S,华文中宋,STZhongsong,宋体,SimSun,Noto Serif CJK SC' },
  text: { name: '仿宋_GB2312', others: '仿宋,FangSong,FandolFang,Noto Serif CJK SC' },
  hei: { name: '黑体', others: 'SimHei,Noto Sans CJK SC' },
  kai: { name: '楷体_GB2312', others: '楷体,KaiTi,AR PL KaitiM GB,Noto Serif CJK SC' },
  song: { name: '宋体', others: 'SimSun,Noto Serif CJK SC' },
} as const;

export type Face = keyof typeof FACES;

/** Faces of figures and letters, half as wide as a Han character; every machine has them or its like. */
const LATIN: Readonly<Record<Face, string>> = {
  title: 'Times New Roman',
  text: 'Times New Roman',
  hei: 'Arial',
  kai: 'Times New Roman',
  song: 'Times New Roman',
};

/** How words of a face are set. Quotation marks and dashes are those of the face (hAnsi), as wide as Han characters. */
export function inFace(face: Face, size: number = SIZE.text, bold = false): IRunStylePropertiesOptions {
  const { name } = FACES[face];
  // Word counts half points.
  const font = { ascii: LATIN[face], hAnsi: name, eastAsia: name, cs: name };
  return { font, size: size * 2, bold, color: '000000' };
}

/** What the type of 3号 is wider than a place of the grid, in twentieths of a point. */
const CLOSER = Math.floor((CHARACTER_PITCH - SIZE.text) * TWIPS);

const EXACT = { line: Math.floor(LINE_PITCH * TWIPS), lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;
const TWO_CHARACTERS = { firstLineChars: 200, firstLine: Math.round(2 * CHARACTER_PITCH * TWIPS) } as const;

/** Styles by which the words of a document are set; headings show in the navigation pane. */
export const STYLES: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      // The first is that of figures and letters: in Chinese LibreOffice breaks lines inside of them. 例：2019年1|2月
      run: { ...inFace('text'), characterSpacing: CLOSER, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: EXACT },
    },
    title: {
      run: inFace('title', SIZE.title),
      paragraph: {
        alignment: AlignmentType.CENTER,
        keepLines: true,
        spacing: { line: Math.round(LINE_PITCH * 1.2 * TWIPS), lineRule: LineRuleType.EXACT, before: 0, after: 0 },
      },
    },
    heading1: heading(inFace('hei')),
    heading2: heading(inFace('kai')),
    heading3: heading(inFace('text', SIZE.text, true)),
    heading4: heading(inFace('text')),
    heading5: heading(inFace('text')),
    heading6: heading(inFace('text')),
    hyperlink: { run: { color: '000000', underline: { type: 'none' } } },
    footnoteText: { run: inFace('text', SIZE.note), paragraph: { spacing: { before: 0, after: 0 } } },
  },
  paragraphStyles: [
    {
      id: 'Text',
      name: '正文段',
      quickFormat: true,
      // Not justified: LibreOffice then leaves out the marks that hang over the right edge.
      paragraph: { indent: TWO_CHARACTERS },
    },
    { id: 'Flush', name: '顶格', quickFormat: true },
    { id: 'Centre', name: '居中', quickFormat: true, paragraph: { alignment: AlignmentType.CENTER } },
    {
      id: 'Division',
      name: '章节',
      basedOn: 'Heading1',
      quickFormat: true,
      paragraph: { alignment: AlignmentType.CENTER, indent: { firstLineChars: 0, firstLine: 0 } },
    },
    {
      id: 'Signature',
      name: '落款',
      quickFormat: true,
      paragraph: {
        alignment: AlignmentType.RIGHT,
        keepLines: true,
        spacing: { ...EXACT, before: EXACT.line },
        indent: { right: Math.round(4 * CHARACTER_PITCH * TWIPS) },
      },
    },
    {
      id: 'Annexes',
      name: '附件说明',
      quickFormat: true,
      paragraph: {
        spacing: { ...EXACT, before: EXACT.line },
        indent: { left: Math.round(5 * CHARACTER_PITCH * TWIPS), hanging: Math.round(3 * CHARACTER_PITCH * TWIPS) },
      },
    },
    {
      id: 'FurtherAnnex',
      name: '附件说明续',
      quickFormat: true,
      paragraph: {
        indent: { left: Math.round(6 * CHARACTER_PITCH * TWIPS), hanging: Math.round(CHARACTER_PITCH * TWIPS) },
      },
    },
    { id: 'Label', name: '附件号', quickFormat: true, run: inFace('hei'), paragraph: { keepNext: true } },
    {
      id: 'Caption',
      name: '表题',
      quickFormat: true,
      run: inFace('hei', SIZE.small),
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
    },
    { id: 'Cell', name: '表文', quickFormat: true, paragraph: { spacing: EXACT } },
    {
      id: 'Colophon',
      name: '来源',
      quickFormat: true,
      run: inFace('text', SIZE.note),
      paragraph: { spacing: { line: 360, lineRule: LineRuleType.EXACT, before: 0, after: 0 } },
    },
  ],
};

function heading(run: IRunStylePropertiesOptions): { run: IRunStylePropertiesOptions; paragraph: object } {
  return { run, paragraph: { indent: TWO_CHARACTERS, keepNext: true, spacing: EXACT } };
}

function millimetres(length: number): number {
  return Math.round(length * POINTS * TWIPS);
}
