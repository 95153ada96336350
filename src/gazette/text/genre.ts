import { withoutBlanks } from './without-blanks.ts';

/**
 * 文种: the kinds of document that GB/T 9704—2012 and the 党政机关公文处理工作条例 (§8) name, and those of the
 * instruments and annexes that they issue. Of two that end a title the longer one counts: 规划纲要, not 纲要.
 */
const GENRES = [
  '决议',
  '决定',
  '命令',
  '公报',
  '公告',
  '通告',
  '意见',
  '通知',
  '通报',
  '报告',
  '请示',
  '批复',
  '议案',
  '函',
  '纪要',
  '条例',
  '规定',
  '办法',
  '细则',
  '规则',
  '准则',
  '规程',
  '章程',
  '制度',
  '标准',
  '规范',
  '导则',
  '指南',
  '目录',
  '清单',
  '规划纲要',
  '规划',
  '纲要',
  '计划',
  '方案',
  '预案',
  '要点',
  '措施',
  '任务分工',
  '分工',
  '职责',
  '名单',
  '指标体系',
  '任务',
  '申报书',
  '申请表',
  '登记表',
  '审批表',
  '明细表',
  '分配表',
  '分解表',
  '一览表',
  '汇总表',
  '表',
  '台账',
  '台帐',
  '人事任免',
  '任免',
  '令',
  '关键指标',
  '指标卡',
  '指标',
  '安排',
  '内容',
  '工作法',
  '倡议书',
  '声明',
  '说明',
  '合同',
  '协议',
  '批转',
  '附表',
];
const RE_TAIL = /[（(〔][^（()）〔〕]*[)）〕]$/;

/** 文种 that ends `title`, brackets behind it left aside: 办法（试行） → 办法; null where none does. */
export function genreOf(title: string): string | null {
  let bare = withoutBlanks(title).replace(/》$/, '');
  while (RE_TAIL.test(bare)) bare = bare.replace(RE_TAIL, '');
  let best: string | null = null;
  for (const genre of GENRES) if (bare.endsWith(genre) && genre.length > (best?.length ?? 0)) best = genre;
  return best;
}
