import { parseLabel, type LabelKind } from '../../text/label.ts';
import { withoutBlanks } from '../../text/without-blanks.ts';
import { isYear, kindOf } from './cell-kind.ts';

/** Nouns that end the head of a column in official tables. 例：序号 · 责任单位 · 投资估算（亿元） · 2018年现状值 */
const HEAD_NOUNS = [
  '序号 编号 代码 名称 项目 内容 指标 类别 类型 分类 种类 级别 等级 领域 事项 专业 科目 品种',
  '单位 部门 机构 企业 街镇 村庄 地点 地址 位置 线路 方向 里程 距离 范围',
  '时间 时间节点 时限 期限 日期 年份 年度 月份 进度 阶段 进展 安排',
  '姓名 性别 职务 职称 电话 手机 责任人 负责人 联系人 方式 人员 对象',
  '金额 经费 资金 投资 估算 预算 价格 单价 费用 标准 补助 来源 合计 数量 人数 户数 面积 规模 总数 比例 比重 权重 分值 得分 值',
  '情况 问题 措施 任务 工作 目标 要求 依据 规定 文件 方案 结果 成果 意见 行为 备注 说明 建议 效益 方法',
].flatMap((group) => group.split(' '));
/** Heads that are heads only when they stand alone: data end in them too (妙峰山镇). */
const WHOLE_HEADS = '号 层 镇 乡 街道 村 社区 区 县 区县 地区 区域 年 月 人 数'.split(' ');
const RE_HEAD_NOUN = new RegExp(`(?:${HEAD_NOUNS.join('|')}|^(?:${WHOLE_HEADS.join('|')}))$`);
/** Unit or remark behind the noun. 例：（万元） · (年) */
const RE_BRACKET = /[（(][^（）()]*[)）]$/;
/** A head is a noun phrase, no sentence and no blank to fill in. 例：。 · ； · ____ */
const RE_NO_HEAD = /[。；！？;]|_{2,}/;
/** Numbers that open a group of rows. 例：一、改造项目基本信息 · （二）… · 第三部分 */
const GROUP_LABELS: ReadonlySet<LabelKind> = new Set(['part', 'chapter', 'section', 'han', 'hanParen']);
/** Longest head seen: 45 characters, a clause in a daily report form (存在中小学教师课上不讲…等行为). */
const MAX_HEAD = 60;

/** Whether a cell can be the head of a column at all. */
export function canBeHead(text: string): boolean {
  const plain = withoutBlanks(text);
  if (plain === '' || plain.length > MAX_HEAD || RE_NO_HEAD.test(plain)) return false;
  const kind = kindOf(plain);
  return kind === 'text' || kind === 'code' || isYear(plain);
}

/** Whether it ends in a noun that heads of columns end in. */
export function isHeadNoun(text: string): boolean {
  return RE_HEAD_NOUN.test(withoutBlanks(text).replace(RE_BRACKET, ''));
}

/** Whether it carries a number that counts it among its like: a group row, never the head of a column. */
export function isNumberedLabel(text: string): boolean {
  const label = parseLabel(text);
  return label !== null && GROUP_LABELS.has(label.kind);
}
