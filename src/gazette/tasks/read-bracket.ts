import { isDeadlineOnly } from '../scan/deadlines.ts';
import { namesOf, toBearers, type Bearers } from './bearers.ts';
import { readClauses, readJoined } from './read-clauses.ts';
import { readFields, type Fields } from './read-fields.ts';

/** How a bracket says who has to do what stands before it. */
export interface BracketRow {
  form: 'fields' | 'clauses' | 'list';
  /** Brackets that the row reads, and what it finds: who leads, who helps. */
  例: readonly (readonly [bracket: string, lead: string, cooperating: string])[];
  read: (words: string) => Fields | null;
}

export const BRACKET_ROWS: readonly BracketRow[] = [
  {
    form: 'fields',
    例: [
      ['主要责任单位：区政府办；责任单位：区政府各相关部门。', '区政府办', '区政府各相关部门'],
      ['责任单位：区教委', '区教委', ''],
      ['牵头单位：市教委；完成时限：2018年6月底前', '市教委', ''],
      ['牵头单位：市委组织部，配合单位：各项目牵头单位，各区、县级市', '市委组织部', '各项目牵头单位、各区、县级市'],
      ['责任部门：市环保局，市建委、市计委配合', '市环保局', '市建委、市计委'],
      ['责任单位：财政局、发改局（列第一位者为牵头单位，下同）', '财政局、发改局', ''],
      ['责任单位：市财政局、市教育局。列首位的为牵头单位，下同', '市财政局、市教育局', ''],
      ['责任单位：市行政审批局等市级有关部门；时限：9月底前', '市行政审批局', ''],
    ],
    read: readFields,
  },
  {
    form: 'clauses',
    例: [
      ['区委编办牵头，区政府相关部门各负其责', '区委编办', '区政府相关部门'],
      ['区商务局、各属地负责', '区商务局、各属地', ''],
      ['市级各有关部门及各县市区政府按职责分工负责', '市级各有关部门、各县市区政府', ''],
      ['中央编办会同有关部门负责，各省级人民政府落实', '中央编办、各省级人民政府', '有关部门'],
      ['市教育局牵头，市财政局、市人力资源社会保障局配合', '市教育局', '市财政局、市人力资源社会保障局'],
      ['区住房城乡建设局会同区水务局、国网供电公司', '区住房城乡建设局', '区水务局、国网供电公司'],
      ['分管副省长、协管副秘书长负责，省发展改革委牵头，省统计局参与', '省发展改革委', '省统计局'],
      [
        '市生态环境局牵头，市自然资源局参与，各县、区人民政府（管委会）负责落实。以下各项工作均需各县、区人民政府（管委会）落实，不再列出。',
        '市生态环境局',
        '各县、区人民政府（管委会）、市自然资源局',
      ],
    ],
    read: (words) => withoutDeadline(readClauses(words) ?? readJoined(words)),
  },
  {
    form: 'list',
    例: [
      ['区规自分局、区文旅局、相关镇政府', '区规自分局、区文旅局、相关镇政府', ''],
      ['海淀园管委会（区科委）、区发展改革委。', '海淀园管委会（区科委）、区发展改革委', ''],
      ['市交通运输局12月底', '市交通运输局', ''],
      ['市公安局、市交通运输局　2018年底前完成', '市公安局、市交通运输局', ''],
      ['省卫生厅省爱卫办', '省卫生厅、省爱卫办', ''],
      ['区委区政府督查室', '区委区政府督查室', ''],
    ],
    read: (words) => {
      const names = namesOf(words);
      return withoutDeadline(names && toBearers({ lead: [], cooperating: [], bearers: names }));
    },
  },
];

function withoutDeadline(bearers: Bearers | null): Fields | null {
  return bearers && { ...bearers, deadlineText: null };
}

/** What a bracket says, and in which form. */
export interface BracketTask {
  form: BracketRow['form'];
  fields: Fields;
}

/** A sentence on all that follows, behind the names. 例：…负责落实。|以下各项工作均需各县、区人民政府落实，不再列出。 · …。|列首位的为牵头单位，下同 */
const RE_ON_THE_REST = /(?<=。)[^。]*(?:不再[^。]*|下同)。?$/u;
/** Behind names or clauses, until when. 例：市交通运输局　|12月底 · 市水务局牵头，|2018年底前完成 */
const RE_UNTIL_AT_END = [/^(.+)[\s，,；;、]+(\S+)$/u, /^(.+?\P{N})(\p{N}\S*)$/u];

/** Who has to do what stands before a bracket; null where it says anything else. The words are those between its marks. */
export function readBracket(words: string): BracketTask | null {
  const own = words.replace(RE_ON_THE_REST, '').trim();
  for (const { form, read } of BRACKET_ROWS) {
    const fields = read(own);
    if (fields && fields.lead.length + fields.cooperating.length > 0) return { form, fields };
  }
  for (const pattern of RE_UNTIL_AT_END) {
    const [, named = '', until = ''] = pattern.exec(own) ?? [];
    const found = isDeadlineOnly(until) ? readBracket(named) : null;
    if (found) return { ...found, fields: { ...found.fields, deadlineText: found.fields.deadlineText ?? until } };
  }
  return null;
}
