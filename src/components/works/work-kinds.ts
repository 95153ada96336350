import { KINDS_OF_WORK, type Work, type WorkKind } from '../../gazette/model/work.ts';

/** The anchor of the list of each kind. */
export const WORK_ANCHORS: Readonly<Record<WorkKind, string>> = {
  法律: 'falv',
  行政法规: 'xingzhengfagui',
  地方性法规: 'difangxingfagui',
  规章: 'guizhang',
  规范性文件: 'guifanxingwenjian',
  规划: 'guihua',
  标准: 'biaozhun',
  合同文本: 'hetongwenben',
  其他: 'qita',
};

/** Works of each kind that the collection cites, the most cited first. */
export function groupWorks<W extends Pick<Work, 'id' | 'kind' | 'citedBy'>>(
  works: readonly W[],
): { kind: WorkKind; anchor: string; works: W[] }[] {
  return KINDS_OF_WORK.map((kind) => ({
    kind,
    anchor: WORK_ANCHORS[kind],
    works: works
      .filter((work) => work.kind === kind)
      .sort((a, b) => b.citedBy.length - a.citedBy.length || (a.id < b.id ? -1 : 1)),
  })).filter((group) => group.works.length > 0);
}
