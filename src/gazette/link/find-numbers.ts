import { HAN_NUMERAL } from '../text/numerals.ts';

export interface NumberSpan {
  start: number;
  end: number;
  /** As `normalizeNumber` writes it. */
  docNumber: string;
}

const YEAR = String.raw`[〔［[【（(]\s*(?:19|20)\d{2}\s*[〕］\]】）)]`;
/** 例：京政办发〔2014〕56号 · 海政任〔2017〕130-〔2018〕73号 · 教基[2017]3 号 */
const RE_COMPOSED = new RegExp(
  String.raw`\p{sc=Han}{1,20}\s*${YEAR}\s*(?:第\s*)?\d{1,5}(?:\s*[-—–~～至、]\s*(?:${YEAR}\s*)?\d{1,5})*\s*号`,
  'gu',
);
/** 例：北京市人民政府令第256号 · 商务部令2004年第22号 · 国家发展改革委、商务部令 第18号 · 主席令第七十四号 */
const RE_ORDER = new RegExp(
  String.raw`[\p{sc=Han}、]{1,30}(?:令|公告)\s*(?:\d{4}\s*年\s*)?第?\s*(?:\d{1,4}|[${HAN_NUMERAL}]{1,6})\s*号|[\p{sc=Han}、]{1,30}第\s*(?:\d{1,4}|[${HAN_NUMERAL}]{1,6})\s*号令`,
  'gu',
);
/**
 * Words that lead to a number and are none of its code. 例：参照|京政办发〔2016〕37号 · 印发的|国发… · 同时废止|京政发… ·
 * not 住房和|城乡建设部令
 */
const RE_LEAD = new RegExp(
  `^.*(?:按|据|对(?!外)|将(?![政乐])|在|把|被|同时|此前|我[省市区县]|废止|取消|修改|代替|替代|取代|符合|遵守|违反|延长|根据|依据|按照|依照|参照|遵照|对照|贯彻|落实|执行|实施|转发|印发|参见|详见|见|即|以及|及|年|(?<!共|住房|资源|工业|经济|文化|发展|卫生|规划|林业)和|月[${HAN_NUMERAL}]{1,3}日|与|或|为|以|由|的|了|是|等|原|关于|文号|编号|通知|意见|办法|规定|文件|号|人民政府(?!令|第)|委员会(?!令|第|、)|办公[厅室](?!令|第|、)|公安局(?!令|第|、))(?=.)`,
  's',
);
/** The day right before an order is none of its code; that of a city is. 例：1998年5月1|日|北京市人民政府令第6号 · 日照市人民政府令第6号 */
const RE_DAY = /(?<=[\d０-９]\s*)日/y;
/** An organ that gives orders; 责令第3号 is none. */
const RE_ORDERING = /(?:政府|主席|[部委局署行院会办])(?:令|公告|第)/;

/** 发文字号 and numbers of orders (令, 公告) in a text, in order, without the words that lead to them. */
export function findNumbers(text: string): NumberSpan[] {
  if (!text.includes('号')) return [];
  const found = [
    ...spansOf(text, RE_COMPOSED),
    ...spansOf(text, RE_ORDER).filter((s) => RE_ORDERING.test(s.docNumber)),
  ];
  return found.sort((a, b) => a.start - b.start).filter((s, i, all) => i === 0 || s.start >= (all[i - 1]?.end ?? 0));
}

function spansOf(text: string, pattern: RegExp): NumberSpan[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const code = /^[\p{sc=Han}、]*/u.exec(match[0])?.[0] ?? '';
    RE_DAY.lastIndex = match.index;
    const lead = RE_LEAD.exec(code)?.[0].length ?? RE_DAY.exec(text)?.[0].length ?? 0;
    const start = match.index + lead + (/^、*/.exec(match[0].slice(lead))?.[0].length ?? 0);
    const end = match.index + match[0].length;
    return { start, end, docNumber: normalizeNumber(text.slice(start, end)) };
  });
}

/** A number in its printed form: no blanks, year in 〔〕, half-width digits, ranges with a hyphen. */
function normalizeNumber(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[〔[【(]((?:19|20)\d{2})[〕\]】)]/g, '〔$1〕')
    .replace(/(?<=\d)[—–~至](?=[〔\d])/g, '-');
}

/** Same for two spellings of one number: 国家发展改革委、商务部令第18号 and …令18号, DB11/139 and DB11 139. */
export function numberKey(docNumber: string): string {
  return normalizeNumber(docNumber.replace(/(?<=\d) (?=\d)/g, '/'))
    .replace(/第?(\d+)号令$/, '令$1号')
    .replace(/第(?=\d)/g, '')
    .replace(/^中华人民共和国/, '')
    .replace(/(?<=[A-Z\d])[/.—–-]+(?=[A-Z\d])/g, '-')
    .toUpperCase();
}
