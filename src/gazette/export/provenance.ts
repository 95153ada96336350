import type { GazetteDocument } from '../model/document.ts';
import { nameIssue } from '../wording/name-issue.ts';
import { absoluteUrl, type ExportOptions } from './options.ts';

/** That the file is made from a scan, and which text is the official one. */
const SCAN_NOTICE = '本文由政府公报的扫描件转成文字，仅供查阅；以印刷的公报为准。';

export interface Provenance {
  /** `《北京市人民政府公报》2018年第33期，第6页`. */
  printedIn: string;
  url: string;
  notice: string;
  /** What was repaired, in a sentence; null where nothing was. */
  repairs: string | null;
}

/** Where a file comes from, for the lines that every download carries. */
export function describeProvenance(document: GazetteDocument, options: ExportOptions): Provenance {
  const { page } = document.gazette;
  const count = document.corrections.length;
  return {
    printedIn: `${nameIssue(options.issue)}${page === null ? '' : `，第${page}页`}`,
    url: absoluteUrl(document.url, options),
    notice: SCAN_NOTICE,
    repairs: count === 0 ? null : `转换时校改了扫描文字${count}处，逐处列在网页上。`,
  };
}
