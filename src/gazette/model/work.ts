import type { Status } from './document.ts';
import type { CitedBy } from './links.ts';

/** What the collection knows only from being cited. */
export interface Work {
  id: string;
  url: string;
  title: string;
  docNumber: string | null;
  issuer: string | null;
  kind: WorkKind;
  status: Status;
  /** Other spellings under which it is cited. */
  variants: string[];
  citedBy: CitedBy[];
}

/** From what binds most to what binds least, as the 立法法 ranks them. */
export const KINDS_OF_WORK = [
  '法律',
  '行政法规',
  '地方性法规',
  '规章',
  '规范性文件',
  '规划',
  '标准',
  '合同文本',
  '其他',
] as const;

export type WorkKind = (typeof KINDS_OF_WORK)[number];
