import type { WorkKind } from '../model/document.ts';

/** Title, issuer and number of a work as far as citations give them. */
export interface KindClues {
  title: string;
  issuer: string | null;
  docNumber: string | null;
}

/** 例：GB18918-2002 · DB11/T1483-2017 */
const RE_STANDARD_NUMBER = /^[A-Z]{2,5}\d{0,2}[/ \dT]/;
const RE_PLACE = /^(?:[\u4e00-\u9fff]{2,8}?(?:省|市|自治区|自治州|自治县|特区|[区县]))/;

/**
 * Rank of a text after 立法法 and 规章制定程序条例, as title, issuer and number show it. Rules come in the order of how
 * much they prove: the number of an order before the wording of a title.
 */
const RULES: readonly (readonly [WorkKind, (clues: KindClues) => boolean])[] = [
  [
    '标准',
    ({ title, docNumber }) =>
      RE_STANDARD_NUMBER.test(docNumber ?? '') || /(?:标准|技术规范|技术规程|导则|限值)$/.test(title),
  ],
  ['合同文本', ({ title }) => /(?:合同|协议|协议书|示范文本)$/.test(title)],
  [
    '法律',
    ({ title, docNumber }) =>
      (docNumber ?? '').includes('主席令') ||
      /(?<![办方做用工作])法$/.test(title) ||
      /^(?:中华人民共和国)?[刑宪]法修正案/.test(title),
  ],
  ['行政法规', ({ docNumber }) => /国务院令|国务院第.*令/.test(docNumber ?? '')],
  ['规章', ({ docNumber }) => (docNumber ?? '').includes('令')],
  ['其他', ({ title }) => /^中国共产党|章程$/.test(title)],
  [
    '地方性法规',
    ({ title, issuer }) => title.endsWith('条例') && (RE_PLACE.test(title) || /人民代表大会|人大/.test(issuer ?? '')),
  ],
  ['行政法规', ({ title }) => /条例$|法实施条例$|条例实施细则$/.test(title)],
  ['规范性文件', ({ docNumber }) => /〔\d{4}〕/.test(docNumber ?? '')],
  ['规划', ({ title }) => /(?:规划|规划纲要|纲要|计划)$/.test(title)],
  [
    '规章',
    ({ title, issuer }) =>
      /(?:规定|办法|规程|细则)$/.test(title) &&
      /部$|总局$|委员会$/.test(issuer ?? '') &&
      !/[市区县]/.test(issuer ?? ''),
  ],
  [
    '规范性文件',
    ({ title }) =>
      /(?:办法|规定|细则|规则|规程|规范|意见|通知|通告|公告|决定|批复|函|方案|预案|措施|要点|重点|目录|清单|指引|指南|要求|制度|建议|分工|定额|实事|手册)$/.test(
        title,
      ),
  ],
];

export function kindOfWork(clues: KindClues): WorkKind {
  const title = clues.title
    .replace(/\s/g, '')
    .replace(/(?:[（(][^（()）]*[)）])+$/, '')
    .replace(/[》〉]$/, '');
  // 规划 with a number of its own is still a 规划.
  if (/(?:规划|纲要|计划)$/.test(title) && !(clues.docNumber ?? '').includes('令')) return '规划';
  return RULES.find(([, applies]) => applies({ ...clues, title }))?.[0] ?? '其他';
}
