import { describe } from 'vitest';
import { type Change } from './differences.ts';
import { testChange } from './test-change.ts';
import { withWholeParagraphs } from './whole-paragraphs.ts';

/** Names and what stands in their place, all at once and wherever they stand. */
type Names = Readonly<Record<string, string>>;

/** Places as long as those of the seeds and longer: no rule may count on the length of a name. */
const PLACES: Readonly<Record<string, Names>> = {
  'Sanya and its districts': { 北京: '三亚', 海淀: '天涯', 门头沟: '崖州', 滨海: '儋州', 河东: '海南' },
  'Ürümqi and its districts': { 北京: '乌鲁木齐', 海淀: '沙依巴克', 门头沟: '水磨沟', 滨海: '克拉玛依', 河东: '新疆' },
};

/**
 * Departments as other cities have them, none the name of one that the seeds name; a whole name where it is one that
 * may sign.
 */
const DEPARTMENTS: Names = {
  发展改革委: '工业和信息化局',
  住房城乡建设委: '自然资源和规划局',
  园林绿化局: '林业和草原局',
  农业农村局: '畜牧局',
  生态环境局: '卫健委',
  环保局: '海洋局',
  财政局: '粮食局',
  商务局: '投资促进局',
  水务局: '国防动员办公室',
  民政局: '医疗保障局',
  市场监管局: '知识产权局',
  科信局: '大数据局',
  文旅局: '广电局',
  文化和旅游局: '文物局',
  城管委: '住建局',
  教委: '退役军人局',
  国资委: '疾控局',
  体育局: '民族宗教局',
  统计局: '数据资源局',
};

describe.each(Object.entries({ ...PLACES, 'departments of other cities': DEPARTMENTS }))(
  'a gazette with %s in it',
  (_, names) => {
    testChange(withNames(names));
  },
);

/**
 * Paragraphs are whole: where a line is longer by a name, no page would end where this one does, and the place of the
 * cut is one of the signs by which cut paragraphs are joined.
 */
function withNames(names: Names): Change {
  const longestFirst = Object.keys(names).toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.join('|'), 'gu');
  const replace = (text: string): string => text.replace(pattern, (name) => names[name] ?? name);
  return { apply: (original) => replace(withWholeParagraphs(original)), expect: replace };
}
