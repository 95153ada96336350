import type { CorrectionReason, DropReason } from '../../gazette/model/changes.ts';

/** Why text of the scan stands in no document. */
export const DROP_WORDS = {
  'repeated-table-header': '续页重复的表头',
  'running-head': '书眉',
  'page-number': '页码',
  'footnote-rule': '脚注线',
  'repeated-characters': '换页处重复的字',
  'list-mark': '扫描软件加的列表符号',
  'scanner-markup': '扫描软件加的标记',
  'scanner-word': '扫描软件混入的词',
  erratum: '人工勘误',
} as const satisfies Record<DropReason, string>;

const CORRECTION_WORDS = {
  ocr: '识别错字',
  width: '标点全角半角',
  bracket: '括号',
  'scanner-word': '扫描软件混入的词',
  repeated: '重复的字',
  erratum: '人工勘误',
  markup: '扫描软件加的标记',
} as const satisfies Record<CorrectionReason, string>;

/** Why text was repaired; an erratum gives its own reason. */
export function correctionReason(why: string): string {
  return Object.hasOwn(CORRECTION_WORDS, why) ? CORRECTION_WORDS[why as CorrectionReason] : why;
}
