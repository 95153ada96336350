import type { Work, WorkKind } from '../../gazette/model/work.ts';

/** From what binds most to what binds least, as the 立法法 ranks them; each with the anchor of its list. */
export const WORK_KINDS = [
  ['法律', 'falv'],
  ['行政法规', 'xingzhengfagui'],
  ['地方性法规', 'difangxingfagui'],
  ['规章', 'guizhang'],
  ['规范性文件', 'guifanxingwenjian'],
  ['规划', 'guihua'],
  ['标准', 'biaozhun'],
  ['合同文本', 'hetongwenben'],
  ['其他', 'qita'],
] as const satisfies readonly (readonly [WorkKind, string])[];

/** Works of each kind that the collection cites, the most cited first. */
export function groupWorks<W extends Pick<Work, 'id' | 'kind' | 'citedBy'>>(
  works: readonly W[],
): { kind: WorkKind; anchor: string; works: W[] }[] {
  return WORK_KINDS.map(([kind, anchor]) => ({
    kind,
    anchor,
    works: works
      .filter((work) => work.kind === kind)
      .sort((a, b) => b.citedBy.length - a.citedBy.length || (a.id < b.id ? -1 : 1)),
  })).filter((group) => group.works.length > 0);
}
